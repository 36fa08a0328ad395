import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { LOCAL_VIEWER, type Viewer } from '../../graphql/viewer.ts';
import { type AccessToken, rolesOf } from './access-token.ts';
import type { Caller } from './caller.ts';
import { isLoopbackAddress } from './loopback.ts';

export interface AccessPolicy {
  readonly tokens: readonly AccessToken[];
  /** Whether a caller without a token may read. */
  readonly anonymousRead: boolean;
  /** Whether the server listens on a loopback address. */
  readonly isLoopback: boolean;
}

const CODE: ErrorCode = 'UNAUTHENTICATED';
/** What a proxy adds: the caller is not who holds the other end of the socket. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

const READER: Viewer = { roles: new Set(['reader']), isAuthenticated: false };
const NOBODY: Viewer = { roles: new Set(), isAuthenticated: false };

/**
 * Who asks, and what they may do. A token that is given has to be right, whatever would be allowed without one. Without
 * a token, someone at this machine may do everything as long as no tokens are configured: with tokens, the address counts
 * for nothing, since a proxy on the same machine makes everybody local.
 *
 * @throws GraphQLError UNAUTHENTICATED for a bearer token that is not known.
 */
export function viewerOf(caller: Caller, policy: AccessPolicy): Viewer {
  const presented = bearerToken(caller.header('authorization'));
  if (presented !== null) {
    const roles = rolesOf(policy.tokens, presented);
    if (roles.size === 0) throw unauthenticated('The bearer token is not known.');
    return { roles, isAuthenticated: true };
  }
  if (policy.tokens.length === 0 && isLocal(caller, policy)) return LOCAL_VIEWER;
  return policy.anonymousRead ? READER : NOBODY;
}

/** @returns the error that also says over HTTP how to authenticate (RFC 9110, section 15.5.2). */
export function unauthenticated(message: string): GraphQLError {
  const headers = { 'WWW-Authenticate': 'Bearer realm="parley"' };
  return new GraphQLError(message, { extensions: { code: CODE, http: { status: 401, headers } } });
}

/** Other schemes, such as Basic, are for a proxy in front and mean nothing here. */
function bearerToken(authorization: string | null): string | null {
  return authorization !== null && /^bearer(\s|$)/i.test(authorization)
    ? authorization.slice('bearer'.length).trim()
    : null;
}

function isLocal(caller: Caller, { isLoopback }: AccessPolicy): boolean {
  if (caller.remoteAddress === null) return true;
  const isForwarded = FORWARDING_HEADERS.some((name) => caller.header(name) !== null);
  return isLoopback && !isForwarded && isLoopbackAddress(caller.remoteAddress);
}
