import type { Plugin } from 'graphql-yoga';
import { closeAccount } from '../close-account.ts';
import type { ErrorReporter } from '../error-reporter.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import type { RequestAccounts } from '../request-accounts.ts';

interface SealOptions {
  readonly accounts: RequestAccounts;
  readonly errors: ErrorReporter;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/**
 * Seals what no plugin has caught. The adapter would answer with the stack of such an error; this hands it one that has
 * none, whose words are the masked answer.
 */
export function useSealedFailure(options: SealOptions): Plugin {
  const { accounts, errors } = options;
  return {
    instrumentation: {
      async request({ request }, wrapped) {
        try {
          await wrapped();
        } catch (error) {
          if (request.signal.aborted) throw error;
          const account = accounts.of({ request });
          const failure = new SealedFailure(errors.present(error, account));
          // What fails here can be the address itself, so that it is not asked for its parts.
          const [path = ''] = request.url.replace(/^https?:\/\/[^/]*/, '').split('?', 1);
          closeAccount(options, account, { status: failure.status, method: request.method, path });
          throw failure;
        }
      },
    },
  };
}

class SealedFailure extends Error {
  override readonly name = 'SealedFailure';
  readonly status = 500;

  constructor(presented: unknown) {
    super(JSON.stringify({ errors: [presented] }));
    this.stack = '';
  }
}
