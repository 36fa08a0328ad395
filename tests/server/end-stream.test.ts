import { describe, expect, it } from 'vitest';
import { endStream } from '../../src/server/end-stream.ts';

/** A stream that gives `values` and then waits for ever; `freed` counts how often it was told to end. */
function openStream(values: readonly number[]) {
  const state = { freed: 0 };
  const steps = values[Symbol.iterator]();
  const stream: AsyncIterableIterator<number> = {
    next() {
      const { done, value } = steps.next();
      return done === true ? new Promise(() => undefined) : Promise.resolve({ done: false, value });
    },
    async return() {
      state.freed += 1;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return { stream, state };
}

const DONE = { done: true, value: undefined };

describe('a stream that can be ended from outside', () => {
  it('gives its values, and ends a step that waits when a signal aborts', async () => {
    const { stream, state } = openStream([1, 2]);
    const closing = new AbortController();
    const ended = endStream(stream, [new AbortController().signal, closing.signal]);
    expect([await ended.next(), await ended.next()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
    ]);
    const waiting = ended.next();
    closing.abort();
    expect(await waiting).toEqual(DONE);
    expect(await ended.next()).toEqual(DONE);
    expect(state.freed).toBe(1);
  });

  it('frees the stream once, whoever ends it first', async () => {
    const { stream, state } = openStream([]);
    const closing = new AbortController();
    const ended = endStream(stream, [closing.signal]);
    await ended.return?.();
    closing.abort();
    expect(state.freed).toBe(1);
  });

  it('gives nothing of a stream whose client has left before', async () => {
    const { stream, state } = openStream([1]);
    expect(await endStream(stream, [AbortSignal.abort()]).next()).toEqual(DONE);
    expect(state.freed).toBe(1);
  });

  it('hands on what a step throws', async () => {
    async function* failing() {
      yield 1;
      throw new RangeError('no more');
    }
    const ended = endStream(failing(), []);
    await ended.next();
    await expect(ended.next()).rejects.toThrow('no more');
    expect(await ended.next()).toEqual(DONE);
  });
});
