import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitError } from '../../graphql/limits/limit-error.ts';
import { LIMITS } from '../../graphql/limits/limits.ts';

/**
 * Says of a body that is too large how large it is. What is declared is refused unread; a body of undeclared or wrongly
 * declared length is counted by yoga (`maxRequestBodySize`) while it comes in, and its error is given the figures here.
 */
export function useBodyLimit(limit: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const declared = Number(request.headers.get('content-length'));
      if (declared > limit) throw limitError('bodyBytes', limit, declared);
      if (requestParser === undefined) return;
      setRequestParser(async (limited) => {
        try {
          return await requestParser(limited);
        } catch (error) {
          const isTooLarge = error instanceof GraphQLError && error.extensions['code'] === LIMITS.bodyBytes.code;
          throw isTooLarge ? limitError('bodyBytes', limit, { moreThan: limit }) : error;
        }
      });
    },
  };
}
