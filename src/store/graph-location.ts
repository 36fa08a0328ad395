import { ParleyError } from '../domain/errors.ts';

/** Where the graph is, and so which engine answers. */
export type GraphLocation =
  /** The embedded engine, gone with the process. */
  | { readonly kind: 'memory' }
  /** The embedded engine in a folder of its own; made where it is missing. A relative path counts from the working directory. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A Neo4j server: `scheme://host:port`, without credentials. */
  | { readonly kind: 'neo4j'; readonly uri: string };

const EMBEDDED = 'embedded:';
const NEO4J_SCHEMES: readonly string[] = ['neo4j:', 'neo4j+s:', 'bolt:', 'bolt+s:'];
const EXPECTED =
  'expected embedded:PATH, embedded:memory, or neo4j://, neo4j+s://, bolt:// or bolt+s:// with HOST[:PORT]';

/**
 * @param text such as `embedded:./.parley/graph`, `embedded:memory` or `neo4j://localhost:7687`.
 * @throws ParleyError CONFIGURATION_INVALID, saying what was found and what was expected; a password in it is not repeated.
 */
export function parseGraphLocation(text: string): GraphLocation {
  const trimmed = text.trim();
  if (trimmed.startsWith(EMBEDDED)) return parseEmbedded(trimmed);
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url === null || !NEO4J_SCHEMES.includes(url.protocol)) throw invalid(`found ${quoted(trimmed)}; ${EXPECTED}`);
  const scheme = `${url.protocol}//`;
  if (url.username !== '' || url.password !== '') {
    throw invalid(`found credentials in the ${scheme} address; give them as NEO4J_USERNAME and NEO4J_PASSWORD`);
  }
  if (url.hostname === '') throw invalid(`found no host in ${quoted(trimmed)}; expected ${scheme}HOST[:PORT]`);
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
    throw invalid(
      `found more than a host and a port in ${quoted(trimmed)}; expected ${scheme}HOST[:PORT] (a database is named by NEO4J_DATABASE)`,
    );
  }
  return { kind: 'neo4j', uri: `${scheme}${url.host}` };
}

function parseEmbedded(text: string): GraphLocation {
  const path = text.slice(EMBEDDED.length);
  if (path === '') throw invalid(`found ${quoted(text)} without a path; expected embedded:PATH or embedded:memory`);
  if (path.includes('\0')) throw invalid('found a NUL character in the path of the embedded graph');
  return path === 'memory' ? { kind: 'memory' } : { kind: 'folder', path };
}

/** Whatever stands before an `@` may be a password. */
const quoted = (text: string) => JSON.stringify(text.replace(/\/\/.*@/u, '//…@'));
const invalid = (message: string) => new ParleyError('CONFIGURATION_INVALID', message);
