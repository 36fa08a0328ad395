interface EventQueueOptions<Event> {
  /** What two events have in common of which the second says all that the first does. */
  readonly keyOf: (event: Event) => string;
  /** @returns what a reader who saw neither of two events of one key is to be told; null for nothing. */
  readonly merge: (earlier: Event, later: Event) => Event | null;
  /** Keys that may wait for a reader. */
  readonly limit: number;
  /** @returns the last event that a reader sees who is too slow; what waits is dropped. */
  readonly onOverflow: () => Event;
  /** Called once, when nothing is to be pushed any more: the reader left, was too slow, or `end` was called. */
  readonly onEnd: () => void;
}

/** What one subscriber has still to be told. */
export interface EventQueue<Event> extends AsyncIterableIterator<Event> {
  push(event: Event): void;
  /** Ends the stream when what waits is read. @param last is said before that. */
  end(last?: Event): void;
}

/**
 * A bounded queue between one writer and one reader. While the reader is busy, events of one key are merged. No
 * generator: `return` has to be heard while the reader waits for an event, else one that leaves is kept until the next.
 */
export function createEventQueue<Event>(options: EventQueueOptions<Event>): EventQueue<Event> {
  const { keyOf, merge, limit, onOverflow, onEnd } = options;
  const waiting = new Map<string, Event>();
  let last: { readonly event: Event } | null = null;
  const readers: ((step: IteratorResult<Event, undefined>) => void)[] = [];
  let hasEnded = false;

  function next(): IteratorResult<Event, undefined> | null {
    const [first] = waiting;
    if (first !== undefined) {
      const [key, value] = first;
      waiting.delete(key);
      return { done: false, value };
    }
    if (last !== null) {
      const { event } = last;
      last = null;
      return { done: false, value: event };
    }
    return hasEnded ? DONE : null;
  }

  function serveReaders(): void {
    while (readers.length > 0) {
      const step = next();
      if (step === null) return;
      readers.shift()?.(step);
    }
  }

  function end(event?: Event): void {
    if (hasEnded) return;
    hasEnded = true;
    if (event !== undefined) last = { event };
    serveReaders();
    onEnd();
  }

  return {
    push(event) {
      if (hasEnded) return;
      const key = keyOf(event);
      const earlier = waiting.get(key);
      const merged = earlier === undefined ? event : merge(earlier, event);
      if (merged === null) waiting.delete(key);
      else waiting.set(key, merged);
      if (waiting.size > limit) {
        waiting.clear();
        end(onOverflow());
      }
      serveReaders();
    },
    end,
    next() {
      const step = next();
      if (step !== null) return Promise.resolve(step);
      return new Promise((resolve) => readers.push(resolve));
    },
    return() {
      waiting.clear();
      last = null;
      end();
      return Promise.resolve(DONE);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };
