import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';

const CODE: ErrorCode = 'BAD_REQUEST';

/** Says of a GET whose `variables` or `extensions` are no JSON what is wrong with it, where yoga throws a SyntaxError. */
export function useUrlParameters(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || requestParser === undefined) return;
      setRequestParser(async (read) => {
        try {
          return await requestParser(read);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new GraphQLError('Found URL parameters that are not JSON; expected JSON in variables and extensions.', {
            extensions: { code: CODE, http: { status: 400 } },
          });
        }
      });
    },
  };
}
