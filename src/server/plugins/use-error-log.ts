import type { Plugin } from 'graphql-yoga';
import { hiddenError } from '../../graphql/mask-error.ts';
import type { Logger } from '../logger.ts';

/** Logs what no client may see, once, with the operation that met it. That a client went away is no error. */
export function useErrorLog(logger: Logger): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, args }) {
        if (!('errors' in result) || args.contextValue.request.signal.aborted) return;
        for (const error of result.errors ?? []) {
          const hidden = hiddenError(error);
          if (hidden === null) continue;
          logger.error({ err: hidden, path: error.path, operation: args.operationName }, 'a field has failed');
        }
      },
    }),
  };
}
