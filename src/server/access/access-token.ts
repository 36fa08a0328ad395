import { createHash, timingSafeEqual } from 'node:crypto';
import { ROLES, type Role } from '../../domain/vocabulary/role.ts';

/** A token that lets its bearer in. Only its digest is kept: neither a log nor a core dump can give the token away. */
export interface AccessToken {
  readonly role: Role;
  /** SHA-256 of the token. */
  readonly digest: Buffer;
}

interface ParsedTokens {
  readonly tokens: readonly AccessToken[];
  /** What is wrong with each bad entry. No word of the entry is repeated: it may be a token that lost its role. */
  readonly problems: readonly string[];
}

const MIN_LENGTH = 16;
const MAX_LENGTH = 512;
/** `token68` of RFC 9110, section 11.2: what may follow `Bearer`. */
const TOKEN = /^[A-Za-z0-9._~+/-]+=*$/;

const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);
const digestOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** @param text such as `reader:TOKEN,ingester:TOKEN`; one token may have several entries, and then has all their roles. */
export function parseTokens(text: string): ParsedTokens {
  const tokens: AccessToken[] = [];
  const problems: string[] = [];
  for (const [index, entry] of text.split(',').entries()) {
    const [, role = '', token = ''] = /^\s*([^:]*):(.*?)\s*$/s.exec(entry) ?? [];
    const problem = problemOf(role, token);
    if (problem !== null) problems.push(`entry ${index + 1}: ${problem}`);
    else if (isRole(role)) tokens.push({ role, digest: digestOf(token) });
  }
  return { tokens, problems };
}

function problemOf(role: string, token: string): string | null {
  if (!isRole(role)) return `expected ROLE:TOKEN with a role of ${Object.keys(ROLES).join(', ')}`;
  if (token.length < MIN_LENGTH || token.length > MAX_LENGTH) {
    return `the token has ${token.length} characters; expected ${MIN_LENGTH} to ${MAX_LENGTH}`;
  }
  return TOKEN.test(token) ? null : 'the token has characters other than letters, digits and . _ ~ + / - =';
}

/**
 * Compares digests, each in constant time and all of them, so that how long it takes tells nothing of a token.
 *
 * @returns the roles of a presented token; none where it is not known. Every role reads.
 */
export function rolesOf(tokens: readonly AccessToken[], presented: string): ReadonlySet<Role> {
  const digest = digestOf(presented);
  const matching = tokens.filter((token) => timingSafeEqual(token.digest, digest));
  const roles = new Set<Role>(matching.map(({ role }) => role));
  if (roles.size > 0) roles.add('reader');
  return roles;
}
