import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { closeAccount, MAX_LOGGED } from '../close-account.ts';
import { endStream } from '../end-stream.ts';
import type { ErrorReporter } from '../error-reporter.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import type { RequestAccounts } from '../request-accounts.ts';
import { REQUEST_ID_HEADER } from '../request-id.ts';
import { hasLeft, type ServerContext } from '../server-context.ts';

interface AccountOptions {
  readonly accounts: RequestAccounts;
  readonly errors: ErrorReporter;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly lifecycle: Lifecycle;
}

/**
 * Keeps the account of each request from its first byte to its end: gives it its id, counts it, ends its span, and writes
 * its one line in the log. The line has no value that a client sent but the names of the operation and of the path.
 */
export function useRequestAccount(options: AccountOptions): Plugin<ServerContext> {
  const { accounts, errors, lifecycle, metrics } = options;

  /** Over a WebSocket nothing comes after a query that cannot be run. */
  const refuseOutsideHttp = (context: { readonly request?: Request }, found: readonly unknown[]): void => {
    if (context.request !== undefined) return;
    const account = accounts.of(context);
    for (const error of found) errors.present(error, account);
    closeAccount(options, account, {});
  };

  return {
    onRequest({ request, url }) {
      accounts.open(request, url);
    },
    onParse:
      () =>
      ({ result, context }) => {
        if (result instanceof Error) refuseOutsideHttp(context, [result]);
        if (result instanceof Error || result === null) return;
        const found = getOperationAST(result, context.params?.operationName);
        if (found == null) return;
        accounts.of(context).noteOperation({ type: found.operation, name: found.name?.value ?? null });
      },
    onValidate:
      () =>
      ({ valid, result, context }) => {
        if (!valid) refuseOutsideHttp(context, result);
      },
    onExecute: ({ args }) => {
      nameSpan(args);
      return {
        onExecuteDone() {
          const { account, release, request, span } = args.contextValue;
          release();
          span.end();
          if (request === undefined) closeAccount(options, account, { hasLeft: hasLeft(args.contextValue) });
        },
      };
    },
    onSubscribe: ({ args }) => ({
      onSubscribeResult({ result, setResult }) {
        const { account, release, request, interruption, span } = args.contextValue;
        nameSpan(args);
        const end = () => {
          release();
          span.end();
          closeAccount(options, account, { hasLeft: hasLeft(args.contextValue) });
        };
        if (!(Symbol.asyncIterator in result)) {
          if (request === undefined) end();
          return undefined;
        }
        account.noteStream();
        metrics.subscriptions(1);
        setResult(endStream(result, [interruption.signal, lifecycle.closing]));
        return {
          onEnd() {
            metrics.subscriptions(-1);
            end();
          },
        };
      },
    }),
    onResponse({ request, response }) {
      const account = accounts.of({ request });
      response.headers.set(REQUEST_ID_HEADER, account.id);
      if (account.hasStream) return;
      const { pathname } = new URL(request.url, 'http://localhost');
      const answer = { status: response.status, method: request.method, path: pathname };
      closeAccount(options, account, { ...answer, hasLeft: request.signal.aborted });
    },
  };
}

function nameSpan(args: ExecutionArgs & { readonly contextValue: ServerContext }): void {
  const operation = getOperationAST(args.document, args.operationName);
  const name = operation?.name?.value.slice(0, MAX_LOGGED);
  args.contextValue.span.set({
    'graphql.operation.type': operation?.operation ?? 'none',
    ...(name === undefined ? {} : { 'graphql.operation.name': name }),
  });
}
