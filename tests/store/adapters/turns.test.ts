import { expect, it } from 'vitest';
import { Turns } from '../../../src/store/adapters/turns.ts';

/** Work that ends when it is told to. */
function controlledWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

it('lets as many run at once as its limit says, and the others in the order in which they came', async () => {
  const turns = new Turns(2);
  const { begun, work, end } = controlledWork();
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((name) => turns.take(work(name)));
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await second;
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  end('c');
  expect(await Promise.all([first, third])).toEqual(['a', 'c']);
  end('d');
  expect(await fourth).toBe('d');
});

it('passes the turn on when the work fails', async () => {
  const turns = new Turns(1);
  const failing = turns.take(() => Promise.reject(new Error('no')));
  const next = turns.take(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

it('never begins the work of one whose signal is aborted while it waits, and gives its turn to the next', async () => {
  const turns = new Turns(1);
  const { begun, work, end } = controlledWork();
  const leaving = new AbortController();
  const first = turns.take(work('first'));
  const left = turns.take(work('left'), leaving.signal);
  const last = turns.take(async () => 'last');
  const reason = new Error('gone');
  leaving.abort(reason);
  await expect(left).rejects.toBe(reason);
  end('first');
  expect(await Promise.all([first, last])).toEqual(['first', 'last']);
  expect(begun).toEqual(['first']);
});

it('does not begin what is aborted already', async () => {
  await expect(new Turns(1).take(async () => 'late', AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
});
