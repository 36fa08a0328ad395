/**
 * Gives a stream an end from outside: when a signal aborts, its reader sees it done, and the stream is told to free what
 * it holds. Each step waits in a promise of its own, since one that lived as long as the stream would keep every step.
 */
export function endStream<T>(stream: AsyncIterable<T>, signals: readonly AbortSignal[]): AsyncIterableIterator<T> {
  const inner = stream[Symbol.asyncIterator]();
  const done: IteratorReturnResult<undefined> = { done: true, value: undefined };
  let settleStep: (() => void) | null = null;
  let hasEnded = false;

  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    for (const signal of signals) signal.removeEventListener('abort', end);
    settleStep?.();
    // A stream that fails while it is ended has no reader any more that could be told.
    void Promise.resolve(inner.return?.()).catch(() => undefined);
  };
  for (const signal of signals) {
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  }

  return {
    next() {
      if (hasEnded) return Promise.resolve(done);
      return new Promise((resolve, reject) => {
        settleStep = () => resolve(done);
        inner.next().then(
          (step) => {
            if (step.done === true) end();
            resolve(hasEnded ? done : step);
          },
          (error: unknown) => {
            reject(error);
            end();
          },
        );
      });
    },
    return() {
      end();
      return Promise.resolve(done);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
