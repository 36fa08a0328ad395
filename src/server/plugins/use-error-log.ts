import type { Plugin } from 'graphql-yoga';
import { isUnexpected } from '../../graphql/mask-error.ts';
import type { Logger } from '../logger.ts';

/** Logs what no client may see, once, with the operation that met it. */
export function useErrorLog(logger: Logger): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, args }) {
        if (!('errors' in result)) return;
        for (const error of result.errors ?? []) {
          if (isUnexpected(error)) {
            logger.error(
              { err: error.originalError ?? error, path: error.path, operation: args.operationName },
              'unexpected error',
            );
          }
        }
      },
    }),
  };
}
