import { expect, test } from 'vitest';
import { placeWords, textIn } from '../../../src/extract/lexicon/placed-words.ts';

const LOWER = ['she', "'s", 'met', 'the', 'emir', ','];
const WORDS = placeWords(LOWER);

test('the words from one token up to another are those that the list has, for every two tokens', () => {
  for (let from = 0; from <= LOWER.length + 1; from += 1)
    for (let to = 0; to <= LOWER.length + 1; to += 1)
      expect([from, to, textIn(WORDS, from, to)]).toEqual([from, to, LOWER.slice(from, to).join(' ')]);
});

test('tokens before the first are none, and without an end it is the rest', () => {
  expect(textIn(WORDS, -3, 2)).toBe("she 's");
  expect(textIn(WORDS, -3, -1)).toBe('');
  expect(textIn(WORDS, 4)).toBe('emir ,');
  expect(textIn(placeWords([]), 0)).toBe('');
});
