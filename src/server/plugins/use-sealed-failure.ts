import type { Plugin } from 'graphql-yoga';
import type { ErrorReporter } from '../error-reporter.ts';
import type { RequestAccounts } from '../request-accounts.ts';

/**
 * Seals what no plugin has caught. The adapter would answer with the stack of such an error; this hands it one that has
 * none, whose words are the masked answer.
 */
export function useSealedFailure(accounts: RequestAccounts, errors: ErrorReporter): Plugin {
  return {
    instrumentation: {
      async request({ request }, wrapped) {
        try {
          await wrapped();
        } catch (error) {
          if (request.signal.aborted) throw error;
          throw new SealedFailure(errors.present(error, accounts.of({ request })));
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
