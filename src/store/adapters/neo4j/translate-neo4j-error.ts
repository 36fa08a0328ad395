import neo4j, { type Neo4jError } from 'neo4j-driver';
import type { ErrorCode } from '../../../domain/error-codes.ts';
import { ParleyError } from '../../../domain/errors.ts';

/** The first prefix that a driver's or a server's code begins with decides. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
  ['SessionExpired', 'ENGINE_UNAVAILABLE'],
  // The driver's word for a connection that it did not get in time.
  ['N/A', 'ENGINE_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Security', 'ENGINE_AUTHENTICATION'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'ENGINE_TIMEOUT'],
  ['Neo.TransientError.Transaction', 'ENGINE_CONFLICT'],
];

/** @param where names the server: `Neo4j at bolt://localhost:7687`. @param what names the statement. */
export function translateNeo4jError(error: unknown, where: string, what: string): ParleyError {
  if (error instanceof ParleyError) return error;
  if (!isNeo4jError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return new ParleyError('ENGINE_FAILED', `${what} failed on ${where}: ${message}`, { cause: error });
  }
  const code = toCode(error);
  const message = UNREACHABLE.has(error.code)
    ? `${where} does not answer${networkReason(error)}; start it, or set PARLEY_GRAPH to where it runs`
    : `${describe(code, what)} (${where}): ${firstLine(error)}`;
  return new ParleyError(code, message, { cause: error });
}

/** The driver's own codes: no server has said anything, and the driver's words are a paragraph of guesses. */
const UNREACHABLE: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** The driver ends its words with those of the network where it has them; they have no code of their own. */
function networkReason(error: Error): string {
  const reason = /Caused by: (?<words>.+)$/u.exec(firstLine(error))?.groups?.['words'];
  return reason === undefined ? '' : ` (${reason})`;
}

function describe(code: ErrorCode, what: string): string {
  switch (code) {
    case 'ENGINE_UNAVAILABLE':
      return 'the graph engine does not answer';
    case 'ENGINE_AUTHENTICATION':
      return 'the graph engine refused NEO4J_USERNAME and NEO4J_PASSWORD';
    case 'ENGINE_TIMEOUT':
      return `${what} took too long`;
    default:
      return `${what} failed`;
  }
}

/** @returns the driver's own error behind a translated one where running the transaction again may help, else null. */
export function retriableCause(error: unknown): unknown {
  return error instanceof ParleyError && neo4j.isRetryableError(error.cause) ? error.cause : null;
}

/** @returns whether no server answered, or one that does not serve the database (yet). */
export function isUnreachable(error: unknown): boolean {
  return isNeo4jError(error) && toCode(error) === 'ENGINE_UNAVAILABLE';
}

const toCode = ({ code }: Neo4jError): ErrorCode =>
  CODES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'ENGINE_FAILED';

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

const firstLine = ({ message }: Error) => message.split('\n', 1)[0] ?? '';
