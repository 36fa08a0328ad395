import type { GrafeoError } from '@grafeo-db/js';
import type { ErrorCode } from '../../../domain/error-codes.ts';
import { ParleyError } from '../../../domain/errors.ts';

/** GQLSTATUS classes (ISO/IEC 39075) that Parley has a word for. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  '25000': 'ENGINE_UNAVAILABLE',
  '40000': 'ENGINE_CONFLICT',
};

/** @param where names the graph; @param what names the statement. */
export function translateEmbeddedError(error: unknown, where: string, what: string): ParleyError {
  if (error instanceof ParleyError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error ? (error as GrafeoError).gqlStatus : undefined;
  const code = (status === undefined ? undefined : CODES[status]) ?? 'ENGINE_FAILED';
  return new ParleyError(code, `${what} failed on ${where}: ${message}`, { cause: error });
}

/**
 * The engine gives no status for a graph that cannot be opened, only this text (version 0.6); it is matched nowhere
 * else. Whatever else it says of a file that is there and can be read and written means that the file is damaged.
 */
const LOCKED = /cannot be locked/u;

export function translateOpenError(error: unknown, path: string): ParleyError {
  const message = error instanceof Error ? error.message : String(error);
  return LOCKED.test(message)
    ? new ParleyError(
        'ENGINE_LOCKED',
        `the graph at ${path} is open in another process; end that one, or set PARLEY_GRAPH to another graph`,
        { cause: error },
      )
    : new ParleyError('ENGINE_DAMAGED', `the graph at ${path} cannot be opened: ${message}`, { cause: error });
}
