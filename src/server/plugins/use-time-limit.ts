import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';
import type { ServerContext } from '../server-context.ts';

const CODE: ErrorCode = 'QUERY_TIMEOUT';
const GATEWAY_TIMEOUT = 504;

/**
 * Answers an operation that takes too long with an error, and ends its statements; also when its client leaves. Queries
 * and mutations alone: a subscription lasts as long as its client wants it.
 * @param timeoutMillis for the whole operation, however many statements it takes.
 */
export function useTimeLimit(timeoutMillis: number): Plugin<ServerContext> {
  return {
    onExecute({ executeFn, setExecuteFn, args }) {
      const { interruption } = args.contextValue;
      setExecuteFn(
        (execution: ExecutionArgs) =>
          new Promise((resolve, reject) => {
            const giveUp = () => finish(() => resolve({ errors: [interruption.signal.reason] }));
            const timer = setTimeout(() => interruption.abort(tookTooLong(timeoutMillis)), timeoutMillis);
            const finish = (settle: () => void) => {
              clearTimeout(timer);
              interruption.signal.removeEventListener('abort', giveUp);
              settle();
            };
            interruption.signal.addEventListener('abort', giveUp, { once: true });
            Promise.resolve(executeFn(execution)).then(
              (result) => finish(() => resolve(result)),
              (error: unknown) => finish(() => reject(error)),
            );
          }),
      );
    },
  };
}

function tookTooLong(timeoutMillis: number): GraphQLError {
  return new GraphQLError(`The request took longer than the limit of ${timeoutMillis} ms.`, {
    extensions: { code: CODE, http: { status: GATEWAY_TIMEOUT, spec: true } },
  });
}
