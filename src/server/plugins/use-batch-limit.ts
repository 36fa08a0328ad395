import type { Plugin } from 'graphql-yoga';
import { limitError } from '../../graphql/limits/limit-error.ts';

/** Refuses a request of more operations than the limit with both figures; yoga's own check after it gives neither. */
export function useBatchLimit(limit: number): Plugin {
  return {
    onRequestParse: () => ({
      onRequestParseDone({ requestParserResult }) {
        if (Array.isArray(requestParserResult) && requestParserResult.length > limit) {
          throw limitError('batch', limit, requestParserResult.length);
        }
      },
    }),
  };
}
