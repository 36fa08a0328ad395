import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../src/store/adapters/search-words.ts';

describe('the words of a search', () => {
  it.each([
    [
      [['jose', 'joe'], ['nunez']],
      [['jose', 'joe'], ['nunez']],
    ],
    [[['a', 'b', 'a']], [['a', 'b']]],
    [[['中国']], [['中国']]],
    [[['and', 'or', 'not']], [['and', 'or', 'not']]],
    [[['a', '*', 'a*', 'id:b', '"', 'a b', 'c~2', '']], [['a']]],
    [[['a'], ['?']], null],
    [[['a'], []], null],
    [[[]], null],
    [[], null],
  ])('of %j are %j', (lists, expected) => {
    expect(searchWords(lists)).toEqual(expected);
  });

  it('are no more than 900 in all', () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `w${n}`);
    expect(searchWords([many])?.flat()).toHaveLength(900);
    expect(searchWords([many, ['a'], many])?.map((list) => list.length)).toEqual([300, 1, 300]);
  });
});
