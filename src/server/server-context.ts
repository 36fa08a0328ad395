import { GraphQLError } from 'graphql';
import type { ContextOptions, RequestContext } from '../graphql/context.ts';
import type { GraphStore } from '../store/port.ts';
import type { Metrics } from './metrics.ts';
import { observeStore } from './observe-store.ts';
import type { RequestAccount } from './request-account.ts';
import type { Span } from './tracing/span.ts';

/** What the server adds to the context of the schema. */
export interface ServerContext extends RequestContext {
  readonly account: RequestAccount;
  /** Of the operation; its statements are below it. */
  readonly span: Span;
  /** Ends the statements of the operation; its signal is the context's. */
  readonly interruption: AbortController;
  /** To be called at the end of the operation: a client over a WebSocket may stay for a million more. */
  readonly release: () => void;
}

/** @returns whether the client went away before it had its answer; then nothing that fails is an error. */
export function hasLeft({ interruption: { signal } }: Pick<ServerContext, 'interruption'>): boolean {
  // The server's own reason to give up is an error that is meant for the client.
  return signal.aborted && !(signal.reason instanceof GraphQLError);
}

interface ServerContextOptions {
  readonly store: GraphStore;
  readonly account: RequestAccount;
  readonly metrics: Metrics;
  /** Aborts when the client leaves. */
  readonly left: AbortSignal | undefined;
  /** Makes the context of the schema from what the server knows of the operation. */
  readonly create: (options: ContextOptions) => RequestContext;
}

/** @returns the context of one operation: its statements are ended with it, counted, and stand below its span. */
export function createServerContext(options: ServerContextOptions): ServerContext {
  const { store, account, metrics, left, create } = options;
  const interruption = new AbortController();
  const leave = () => interruption.abort(left?.reason);
  if (left?.aborted === true) leave();
  else left?.addEventListener('abort', leave, { once: true });
  const span = account.span.child('graphql operation');
  const context = create({
    store: observeStore(store, (statement) => {
      const end = account.startStatement();
      const statementSpan = span.child(`statement ${statement.name}`);
      return (failure) => {
        end();
        if (failure !== null) statementSpan.fail(failure);
        statementSpan.end();
      };
    }),
    signal: interruption.signal,
    onBatch: metrics.batch,
  });
  const release = () => left?.removeEventListener('abort', leave);
  return { ...context, account, interruption, span, release };
}
