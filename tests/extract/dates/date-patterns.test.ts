import { describe, expect, it } from 'vitest';
import { DATE_PATTERNS } from '../../../src/extract/dates/date-patterns.ts';
import { findTimeExpressions } from '../../../src/extract/dates/find-time-expressions.ts';
import { findBlocks } from '../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../src/extract/passes/02-sentences/find-sentences.ts';

const PUBLISHED = '2024-05-16';

const datesIn = (text: string): string =>
  findTimeExpressions({ text, sentences: findSentences(text, findBlocks(text).blocks), publishedAt: PUBLISHED })
    .map(({ date, endDate }) => (endDate === null ? date : `${date}/${endDate}`))
    .join(' ');

describe('every date pattern', () => {
  it.each(DATE_PATTERNS.map((pattern) => [pattern.name, ...pattern.example] as const))(
    '%s reads its example: %s',
    (_name, sentence, expected) => {
      expect(datesIn(sentence)).toBe(expected);
    },
  );

  it.each(DATE_PATTERNS.map((pattern) => [pattern.name, pattern.counterExample] as const))(
    '%s finds no date in its counter-example: %s',
    (_name, sentence) => {
      expect(datesIn(sentence)).toBe('');
    },
  );

  it('has a name of its own', () => {
    expect(new Set(DATE_PATTERNS.map((pattern) => pattern.name)).size).toBe(DATE_PATTERNS.length);
  });
});
