import type { FetchAPI } from 'graphql-yoga';
import type { ErrorCode } from '../domain/error-codes.ts';

interface RefusedRequest {
  readonly status: number;
  readonly code: ErrorCode;
  /** What was found and what was expected. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @returns an answer in the shape of a GraphQL error, for what is refused before it is known to be GraphQL. */
export function jsonError({ Response }: FetchAPI, { status, code, message, headers }: RefusedRequest): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, ...(headers && { headers }) });
}
