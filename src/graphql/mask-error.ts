import { GraphQLError } from 'graphql';
import { ParleyError } from '../domain/errors.ts';
import { toGraphQLError } from './errors.ts';

const UNEXPECTED_CODE = 'INTERNAL_ERROR';

/** @returns whether an error of an execution is one that no client may see. */
export function isUnexpected(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return !(error instanceof ParleyError);
  const { originalError } = error;
  return originalError !== undefined && originalError !== null && isUnexpected(originalError);
}

/** What a client may see of an error: what was meant for it as it is, anything else without its words. */
export function maskError(error: unknown): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (isUnexpected(error)) {
    return new GraphQLError('Unexpected error.', { ...place, extensions: { code: UNEXPECTED_CODE } });
  }
  const inner = toGraphQLError(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  if (error instanceof GraphQLError && inner === error) return error;
  return inner instanceof GraphQLError
    ? new GraphQLError(inner.message, { ...place, extensions: inner.extensions })
    : new GraphQLError('Unexpected error.', { ...place, extensions: { code: UNEXPECTED_CODE } });
}
