import { describe, expect, it } from 'vitest';
import { readArticle } from '../support/read-article.ts';

const SUMMIT = 'The presidents of Peru, Chile and Bolivia held a summit in Lima on Monday.';

/** For each meeting its kind, with that of the meeting that it is a part of. */
const kindsOf = (text: string): readonly string[] => {
  const { meetings } = readArticle(`${SUMMIT} ${text}`);
  return meetings.map(({ kind, partOf }) => `${kind} of ${meetings.find(({ id }) => id === partOf)?.kind ?? '-'}`);
};

describe('the larger meeting that a meeting is a part of', () => {
  it.each([
    'Premier Ana Solís met Premier Pedro Lund on the sidelines of the summit.',
    'On the margins of the summit, Premier Ana Solís met Premier Pedro Lund.',
    'Premier Ana Solís met Premier Pedro Lund during the summit.',
  ])('is the one that the words name: %s', (text) => {
    expect(kindsOf(text)).toEqual(['SUMMIT of -', 'MEETING of SUMMIT']);
  });

  it.each([
    'Premier Ana Solís met Premier Pedro Lund in Lima on Monday.',
    'Premier Ana Solís met Premier Pedro Lund ten days before the summit.',
  ])('is none where the words do not say so: %s', (text) => {
    expect(kindsOf(text).at(-1)).toBe('MEETING of -');
  });
});
