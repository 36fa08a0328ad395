import { describe, expect, it } from 'vitest';
import { matchWord, parseSearch } from '../../../src/store/search/search-term.ts';
import { indexWords, spanWords } from '../../../src/store/search/search-text.ts';

const words = (text: string) => parseSearch(text).map(({ word }) => word);
const match = (typed: string, found: string) => parseSearch(typed).map((term) => matchWord(term, found))[0] ?? null;

describe('what is typed', () => {
  it.each([
    ['Amina HADDAD', ['amina', 'haddad']],
    ['José  Núñez', ['jose', 'nunez']],
    ['amina amina', ['amina']],
    ['al-Harthi', ['harthi']],
    ['ash Shammari', ['shammari']],
    ['al', ['al']],
    ['中国', ['中国']],
    ['', []],
    [' \t\n', []],
    ['"*~^:\\()[]{}+-!/&&||', []],
    ['\u0000', []],
    ['\ud800', []],
    ['a\ud800b', ['a', 'b']],
    ['amina AND (haddad~2', ['amina', 'and', 'haddad', '2']],
  ])('%j is read as the words %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('a word of a search', () => {
  it.each([
    ['haddad', 'haddad', 'WRITTEN'],
    ['had', 'haddad', 'WRITTEN'],
    ['h', 'haddad', null],
    ['h', 'h', 'WRITTEN'],
    ['中', '中国', 'WRITTEN'],
    ['haddda', 'haddad', 'NEAR'],
    ['hadad', 'haddad', 'NEAR'],
    ['hadax', 'haddad', null],
    ['oslo', 'olso', 'NEAR'],
    ['oslo', 'olsa', null],
    ['us', 'un', null],
    ['2024', '2023', null],
    ['2024', '2024', 'WRITTEN'],
    ['rome', 'roma', 'NEAR'],
    ['romania', 'roumanie', 'NEAR'],
    ['romania', 'germany', null],
    ['mohammed', 'muhamad', 'NEAR'],
    ['qasim', 'kassem', 'NEAR'],
    ['alharthi', 'alharthi', 'WRITTEN'],
    ['alharthi', 'harthi', 'NEAR'],
    ['asharthi', 'harthi', 'NEAR'],
    ['al-harthi', 'alharthi', 'WRITTEN'],
    ['as-harthi', 'harthi', 'WRITTEN'],
    ['лавка', 'лавкa', 'NEAR'],
  ])('%j answers %j: %s', (typed, found, expected) => {
    expect(match(typed, found)).toBe(expected);
  });
});

describe('the words of a text', () => {
  it.each([
    [['amina al harthi'], ['amina', 'al', 'harthi', 'alharthi']],
    [
      ['water rights', 'rights'],
      ['water', 'rights'],
    ],
    [['al'], ['al']],
    [[''], []],
    [['x'.repeat(65)], []],
  ])('%j are %j', (folded, expected) => {
    expect(indexWords(folded)).toEqual(expected);
  });

  it('stand where they are written, accents and apostrophes included', () => {
    const text = 'Ms O’Dalé met al-Ḥarthī.';
    expect(spanWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['ms', 'Ms'],
      ['odale', 'O’Dalé'],
      ['met', 'met'],
      ['al', 'al'],
      ['alharthi', 'al-Ḥarthī'],
      ['harthi', 'Ḥarthī'],
    ]);
  });
});
