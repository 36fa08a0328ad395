import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearbyKeys } from '../../../src/store/search/nearby-keys.ts';
import { countEdits } from '../../../src/store/search/search-term.ts';
import { maxEdits, wordKeys } from '../../../src/store/search/word-keys.ts';

const LETTERS = 'abc';
const letter = fc.constantFrom(...LETTERS);
const edit = fc.record({ kind: fc.constantFrom('add', 'drop', 'change', 'swap'), at: fc.nat(40), letter });

function apply(word: string, { kind, at, letter: put }: { kind: string; at: number; letter: string }): string {
  const index = at % Math.max(word.length, 1);
  if (kind === 'add') return word.slice(0, index) + put + word.slice(index);
  if (kind === 'drop') return word.slice(0, index) + word.slice(index + 1);
  if (kind === 'change') return word.slice(0, index) + put + word.slice(index + 1);
  return (
    word.slice(0, index) +
    word
      .slice(index, index + 2)
      .split('')
      .reverse()
      .join('') +
    word.slice(index + 2)
  );
}

function isFound(typed: string, stored: string): boolean {
  const { swapped, halves, thirds } = nearbyKeys(typed);
  const keys = wordKeys(stored);
  const pairs: readonly (readonly [string | null, readonly string[]])[] = [
    [stored, [typed, ...swapped]],
    [keys.half1, halves[0]],
    [keys.half2, halves[1]],
    [keys.third1, thirds[0]],
    [keys.third2, thirds[1]],
    [keys.third3, thirds[2]],
  ];
  return pairs.some(([key, searched]) => key !== null && searched.includes(key));
}

describe('the keys of a word', () => {
  it('find every word within the edits that are forgiven', () => {
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 3, maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        (letters, edits) => {
          const typed = letters.join('');
          const stored = edits.reduce(apply, typed);
          fc.pre(stored !== '' && countEdits(typed, stored) <= maxEdits(typed.length));
          expect(isFound(typed, stored), `${typed} ${stored}`).toBe(true);
        },
      ),
      { numRuns: 4_000, seed: 5 },
    );
  });

  it.each([
    ['amina', 'osvald'],
    ['harbour', 'quilt'],
  ])('of %j do not find %j', (typed, stored) => {
    expect(isFound(typed, stored)).toBe(false);
  });

  it.each([
    ['oslo', 'os'],
    ['a', 'a'],
    ['中国', '中'],
  ])('begin, of %j, with %j', (word, head) => {
    expect(wordKeys(word).head).toBe(head);
  });
});
