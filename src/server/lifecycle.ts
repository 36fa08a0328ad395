import { setMaxListeners } from 'node:events';

/** Where a server is between its start and its end. */
type Phase = 'loading' | 'serving' | 'closing';

export interface Lifecycle {
  readonly phase: Phase;
  /** Aborts when the server begins to close: what would otherwise go on, such as a subscription, ends then. */
  readonly closing: AbortSignal;
  /** From now on the server is ready. Has no effect once it closes. */
  serve(): void;
  close(): void;
}

export function createLifecycle(): Lifecycle {
  const closing = new AbortController();
  // Every subscription waits for it: that there are many is no leak.
  setMaxListeners(0, closing.signal);
  let phase: Phase = 'loading';
  return {
    get phase() {
      return phase;
    },
    closing: closing.signal,
    serve() {
      if (phase === 'loading') phase = 'serving';
    },
    close() {
      phase = 'closing';
      closing.abort();
    },
  };
}
