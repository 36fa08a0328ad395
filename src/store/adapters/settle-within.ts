import { setMaxListeners } from 'node:events';
import { ParleyError } from '../../domain/errors.ts';

export interface Limits {
  readonly timeoutMillis: number;
  readonly signal?: AbortSignal | undefined;
  /** What is bounded, for the message: `the statement meetings.byId`. */
  readonly what: string;
}

/**
 * Stops waiting for `work` at its limits. The work itself is not stopped: that is left to the caller where the engine
 * can do it.
 * @throws ParleyError ENGINE_TIMEOUT, or the signal's reason once it is aborted.
 */
export async function settleWithin<T>(work: Promise<T>, limits: Limits): Promise<T> {
  const { timeoutMillis, signal, what } = limits;
  return new Promise<T>((resolve, reject) => {
    const abort = () => finish(() => reject(signal?.reason));
    const timer = setTimeout(() => {
      finish(() => reject(new ParleyError('ENGINE_TIMEOUT', `${what} took longer than ${timeoutMillis} ms`)));
    }, timeoutMillis);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    work.then(
      (value) => finish(() => resolve(value)),
      (error: unknown) => finish(() => reject(error)),
    );
    if (signal === undefined) return;
    // All statements of a request wait for its one signal: more than ten listeners are no leak.
    setMaxListeners(0, signal);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
