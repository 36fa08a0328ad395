import { GraphQLError } from 'graphql';
import { type ErrorCode, isErrorCode } from '../domain/error-codes.ts';
import { ParleyError } from '../domain/errors.ts';
import { isRecord } from '../domain/is-record.ts';
import { isOfEngine, toGraphQLError } from './errors.ts';

const UNEXPECTED_CODE: ErrorCode = 'INTERNAL_ERROR';
/** For what the protocol refuses and gives no code of the catalogue, such as a variable of the wrong type. */
const REFUSED_CODE: ErrorCode = 'BAD_REQUEST';

/** @returns what went wrong where a client is told less than that, for the log; null where it is told everything. */
export function hiddenError(error: unknown): Error | null {
  const cause = innermost(error);
  if (cause instanceof GraphQLError) return null;
  if (cause instanceof ParleyError) return isOfEngine(cause.code) ? cause : null;
  return cause instanceof Error ? cause : new Error(String(cause));
}

/** What a client may see of an error: what was meant for it as it is, anything else without its words; always a code of the catalogue. */
export function maskError(error: unknown): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const cause = innermost(error);
  if (cause instanceof ParleyError) {
    const shown = toGraphQLError(cause);
    if (shown instanceof GraphQLError) {
      return new GraphQLError(shown.message, { ...place, extensions: shown.extensions });
    }
  }
  if (cause instanceof GraphQLError && error instanceof GraphQLError) return withCode(error);
  return new GraphQLError('Unexpected error.', { ...place, extensions: { code: UNEXPECTED_CODE } });
}

/** The error at the end of the chain of `originalError`s. */
function innermost(error: unknown): unknown {
  let at = error;
  while (at instanceof GraphQLError && at.originalError !== undefined && at.originalError !== null) {
    at = at.originalError;
  }
  return at;
}

/** Keeps an error that has a code; the server's parser puts the name and the words of an inner error beside it. */
function withCode(error: GraphQLError): GraphQLError {
  const { code, originalError, http, ...others } = error.extensions;
  if (isErrorCode(code) && originalError === undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      ...others,
      // The status goes with the inner error unless it is said to count without it.
      ...(isRecord(http) ? { http: { ...http, spec: originalError === undefined && http['spec'] === true } } : {}),
      code: isErrorCode(code) ? code : REFUSED_CODE,
    },
  });
}
