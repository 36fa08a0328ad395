import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../../src/extract/passes/02-sentences/find-sentences.ts';
import { DATE_PATTERNS } from '../../../../src/extract/passes/05-dates/date-patterns.ts';
import { findTimeExpressions } from '../../../../src/extract/passes/05-dates/find-time-expressions.ts';

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
