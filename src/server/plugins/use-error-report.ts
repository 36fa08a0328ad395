import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorReporter } from '../error-reporter.ts';
import type { RequestAccount } from '../request-account.ts';
import type { RequestAccounts } from '../request-accounts.ts';
import { hasLeft, type ServerContext } from '../server-context.ts';

/**
 * Presents every error that goes to a client: of the execution, of each event of a subscription, and, before the answer is
 * written, of all that comes before an execution, such as a body that cannot be read or a context that cannot be made. That
 * a client went away is no error.
 */
export function useErrorReport(accounts: RequestAccounts, reporter: ErrorReporter): Plugin<ServerContext> {
  const presented = <R extends ExecutionResult>(result: R, account: RequestAccount): R =>
    result.errors === undefined || result.errors.length === 0
      ? result
      : { ...result, errors: result.errors.map((error) => reporter.present(error, account)) };

  return {
    onExecute: ({ args }) => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || hasLeft(args.contextValue)) return;
        setResult(presented(result, args.contextValue.account));
      },
    }),
    onSubscribe: ({ args }) => {
      const { account } = args.contextValue;
      return {
        onSubscribeResult({ result, setResult }) {
          if (!(Symbol.asyncIterator in result)) setResult(presented(result, account));
          return { onNext: (step) => step.setResult(presented(step.result, account)) };
        },
        onSubscribeError({ error, setError }) {
          if (!hasLeft(args.contextValue)) setError(reporter.present(error, account));
        },
      };
    },
    onResultProcess({ request, result, setResult }) {
      if (Symbol.asyncIterator in result || request.signal.aborted) return;
      const account = accounts.of({ request });
      setResult(Array.isArray(result) ? result.map((one) => presented(one, account)) : presented(result, account));
    },
  };
}
