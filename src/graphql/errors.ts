import { GraphQLError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../domain/error-codes.ts';
import { ParleyError } from '../domain/errors.ts';

/**
 * What Parley means for the client becomes a GraphQLError whose `extensions.code` is the code of the catalogue
 * (`domain/errors.ts`). Anything else is handed on as it is: the server masks and logs it. What an engine reports names
 * addresses, folders and statements, so a client sees the words of the catalogue instead.
 */
export function toGraphQLError(error: unknown): unknown {
  if (!(error instanceof ParleyError)) return error;
  return new GraphQLError(isOfEngine(error.code) ? ERROR_CODES[error.code].meaning : error.message, {
    extensions: { code: error.code },
    originalError: error,
  });
}

/** @returns whether errors with this code are about the engine, not about what the client asked. */
export function isOfEngine(code: ErrorCode): boolean {
  return code.startsWith('ENGINE_');
}

/** @throws GraphQLError in place of a ParleyError that `work` throws or rejects with. */
export async function withErrorCodes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toGraphQLError(error);
  }
}

/** @returns an error that names the argument, what was found and what was expected. */
export function invalidArgument(argument: string, found: unknown, expected: string): ParleyError {
  return new ParleyError('INPUT_INVALID', `Argument "${argument}": found ${quote(found)}, expected ${expected}.`);
}

const MAX_QUOTED = 80;

/** Long values are cut: an error is no place to echo a whole request. */
function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}
