import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meetingLines } from '../../support/read-article.ts';

/** Sentences of news prose about one meeting of the same two people, a file for each way in which it was none, or was. */
const FOLDER = fileURLToPath(new URL('./sentences/', import.meta.url));
const sentencesOf = (name: string): readonly string[] =>
  readFileSync(`${FOLDER}${name}.txt`, 'utf8').trim().split('\n');
const isHeld = (sentence: string): boolean => meetingLines(sentence).some((line) => /^(?:HELD|ONGOING)/u.test(line));

describe('sentences of a meeting that was none', () => {
  it.each(
    ['refused', 'denied', 'cancelled', 'ahead', 'hypothetical', 'no-meeting'].flatMap((name) =>
      sentencesOf(name).map((sentence) => [name, sentence] as const),
    ),
  )('%s: %s', (_, sentence) => {
    expect(isHeld(sentence)).toBe(false);
  });
});

describe('sentences of a meeting that was held, however they negate', () => {
  it.each(sentencesOf('held').map((sentence) => [sentence]))('%s', (sentence) => {
    expect(isHeld(sentence)).toBe(true);
  });
});
