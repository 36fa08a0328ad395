import { GraphQLError } from 'graphql';
import { hiddenError, maskError } from '../graphql/mask-error.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { RequestAccount } from './request-account.ts';

/**
 * What happens to every error on its way to a client, wherever it arose: it is masked, its code is noted, and what the
 * client is not told is logged once, with the request's id in the log and in the answer.
 */
export interface ErrorReporter {
  /** Masks an error whose request is not known here; `present` finds again what it hides. */
  mask(error: unknown): GraphQLError;
  /** @returns the error as the client gets it. An error that was presented before comes back as it is. */
  present(error: unknown, account: RequestAccount): GraphQLError;
}

export function createErrorReporter({
  logger,
  metrics,
}: {
  readonly logger: Logger;
  readonly metrics: Metrics;
}): ErrorReporter {
  const hiddenBehind = new WeakMap<GraphQLError, Error>();
  const presented = new WeakSet<GraphQLError>();
  const logged = new WeakSet<Error>();

  const mask = (error: unknown): GraphQLError => {
    const masked = maskError(error);
    const hidden = hiddenError(error);
    if (hidden !== null) hiddenBehind.set(masked, hidden);
    return masked;
  };

  const log = (hidden: Error, error: GraphQLError, account: RequestAccount): void => {
    // One statement that fails can be behind a thousand fields.
    if (logged.has(hidden)) return;
    logged.add(hidden);
    const { operation } = account;
    logger.error(
      {
        err: hidden,
        requestId: account.id,
        code: error.extensions['code'],
        path: error.path?.join('.'),
        operation: operation?.name ?? undefined,
      },
      'the request has met an error that its client is not told',
    );
  };

  return {
    mask,
    present(error, account) {
      if (error instanceof GraphQLError && presented.has(error)) return error;
      const masked = mask(error);
      const code = String(masked.extensions['code']);
      if (account.noteCode(code)) metrics.error(code);
      const hidden = hiddenBehind.get(masked);
      if (hidden === undefined) {
        presented.add(masked);
        return masked;
      }
      log(hidden, masked, account);
      const traceable = withRequestId(masked, account.id);
      presented.add(traceable);
      return traceable;
    },
  };
}

function withRequestId(error: GraphQLError, requestId: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, requestId },
  });
}
