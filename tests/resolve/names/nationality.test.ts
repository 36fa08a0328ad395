import { expect, it } from 'vitest';
import { countNationalityWords, splitNationality } from '../../../src/resolve/names/nationality.ts';

it.each([
  ['a country with islands of its own', 'norwegian harbour board', 'NOR', 'harbour board'],
  ['a country with an ocean territory', 'indian harbour board', 'IND', 'harbour board'],
  ['a country with southern lands', 'french harbour board', 'FRA', 'harbour board'],
  ['a country after "of"', 'harbour board of peru', 'PER', 'harbour board'],
  ['no country where two have the word', 'dominican harbour board', null, 'dominican harbour board'],
  ['no country', 'harbour board', null, 'harbour board'],
])('%s is read in %j', (_what, words, code, rest) => {
  expect(splitNationality(words.split(' '))).toEqual({ code, rest: rest.split(' ') });
});

it('a word that two countries share is a nationality all the same', () => {
  expect(countNationalityWords(['congolese', 'minister'])).toBe(1);
});
