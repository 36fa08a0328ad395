import { ParleyError } from '../domain/errors.ts';
import { ROLES, type Role } from '../domain/vocabulary/role.ts';

/** Who asks. How a caller proves who it is belongs to the server; the schema only asks for roles. */
export interface Viewer {
  readonly roles: ReadonlySet<Role>;
  /** Whether a token was accepted; without one the roles come from the address. */
  readonly isAuthenticated: boolean;
}

const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);

/** Someone at this machine: may do everything. */
export const LOCAL_VIEWER: Viewer = { roles: new Set(Object.keys(ROLES).filter(isRole)), isAuthenticated: false };

/** @throws ParleyError UNAUTHENTICATED, or FORBIDDEN for a token without the role. */
export function requireRole(viewer: Viewer, role: Role): void {
  if (viewer.roles.has(role)) return;
  if (!viewer.isAuthenticated)
    throw new ParleyError('UNAUTHENTICATED', `This needs a bearer token with the role ${role}.`);
  throw new ParleyError(
    'FORBIDDEN',
    `This needs the role ${role}; the token has ${[...viewer.roles].join(', ') || 'none'}.`,
  );
}
