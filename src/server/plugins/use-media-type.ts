import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';

const CODE: ErrorCode = 'BAD_REQUEST';
const ACCEPTED: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json', 'application/graphql']);

/**
 * Takes the body of a POST as JSON alone, or as the text of a query, and says so where it comes as anything else. Forms
 * and plain text are what a page of another site can have a browser send without asking.
 */
export function useMediaType(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const given = request.headers.get('content-type');
      const type = given?.split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
      if (ACCEPTED.has(type)) return;
      const found = given === null ? 'no content-type' : `content-type ${JSON.stringify(type.slice(0, 100))}`;
      throw new GraphQLError(`Found ${found}; expected content-type: application/json.`, {
        extensions: { code: CODE, http: { status: 415, headers: { 'Accept-Post': 'application/json' } } },
      });
    },
  };
}
