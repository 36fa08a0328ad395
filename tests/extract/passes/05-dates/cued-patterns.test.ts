import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseGold } from '../../../../src/evaluate/gold.ts';
import { findBlocks } from '../../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../../src/extract/passes/02-sentences/find-sentences.ts';
import { patternsFor } from '../../../../src/extract/passes/05-dates/cued-patterns.ts';
import { DATE_PATTERNS } from '../../../../src/extract/passes/05-dates/date-patterns.ts';

const CORPUS = new URL('../../../corpus/development/', import.meta.url).pathname;
const texts = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => parseGold(JSON.parse(readFileSync(join(CORPUS, file), 'utf8')), file).text);
const sentencesOf = (text: string) =>
  findSentences(text, findBlocks(text).blocks).map(({ start, end, tokens }) => ({
    own: text.slice(start, end),
    tried: patternsFor(tokens),
  }));

test('no pattern matches in a sentence without its cues', () => {
  const missed = [...texts, ...DATE_PATTERNS.map(({ example }) => example[0])].flatMap((text) =>
    sentencesOf(text).flatMap(({ own, tried }) =>
      DATE_PATTERNS.filter((pattern) => !tried.includes(pattern) && own.search(pattern.pattern) !== -1).map(
        ({ name }) => [name, own],
      ),
    ),
  );
  expect(missed).toEqual([]);
});

test('a sentence without a word of time is not searched at all', () => {
  expect(sentencesOf('Prices rose, and the council voted to mend the road.').map(({ tried }) => tried)).toEqual([[]]);
});
