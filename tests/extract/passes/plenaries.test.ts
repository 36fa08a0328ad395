import { describe, expect, it } from 'vitest';
import { readArticle } from '../support/read-article.ts';

const kindsOf = (text: string): readonly string[] => readArticle(text).meetings.map(({ kind }) => kind);

describe('the kind of a meeting of three or more', () => {
  it.each([
    ['The presidents of Peru, Chile and Bolivia met in Lima on Monday.', 'SUMMIT'],
    ['The leaders of Norway, Sweden and Finland gathered in Oslo on Monday.', 'SUMMIT'],
    ['The foreign ministers of Peru, Chile and Bolivia met in Lima on Monday.', 'MINISTERIAL'],
    ['Peru, Chile and Bolivia are neighbours. The three countries last met in this format in Lima in 2019.', 'SUMMIT'],
  ])('is told by the office that they share: %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.each([
    ['Two of them only meet.', 'The presidents of Peru and Chile met in Lima on Monday.'],
    ['They have no office in common.', 'Ana Solís, Pedro Lund and Aino Salo met in Lima on Monday.'],
    ['Envoys are no ministers.', 'The envoys of Peru, Chile and Bolivia met in Lima on Monday.'],
  ])('stays a meeting otherwise. %s', (_, text) => {
    expect(kindsOf(text)).toEqual(['MEETING']);
  });
});
