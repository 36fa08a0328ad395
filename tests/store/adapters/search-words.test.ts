import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../src/store/adapters/search-words.ts';

describe('the words of a search', () => {
  it.each([
    ['José Núñez', ['jose', 'nunez']],
    ['  a  b a ', ['a', 'b']],
    ['+amina -jose "x y" (z) id:* ~2 ^4', ['amina', 'jose', 'x', 'y', 'z', 'id', '2', '4']],
    ['AND or Not', ['and', 'or', 'not']],
    ['?!', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(searchWords(text)).toEqual(expected);
  });

  it('are no more than 64', () => {
    expect(searchWords(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(64);
  });
});
