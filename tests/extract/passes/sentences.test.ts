import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../src/extract/passes/02-sentences/find-sentences.ts';
import { tokenize } from '../../../src/extract/passes/02-sentences/tokenize.ts';

const split = (text: string): readonly string[] =>
  findSentences(text, findBlocks(text).blocks).map((sentence) => text.slice(sentence.start, sentence.end));
const words = (text: string): readonly string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => text.slice(token.start, token.end));

describe('sentences', () => {
  it.each([
    ['The U.S. State Department agreed. It said so.', ['The U.S. State Department agreed.', 'It said so.']],
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['Gen. Ada Stone met Mr. Lund. They ate.', ['Gen. Ada Stone met Mr. Lund.', 'They ate.']],
    ['They met on Oct. 5 in Oslo. Nobody spoke.', ['They met on Oct. 5 in Oslo.', 'Nobody spoke.']],
    ['“We agree.” She left at once.', ['“We agree.”', 'She left at once.']],
    ['Ada Q. Stone came. So did Per.', ['Ada Q. Stone came.', 'So did Per.']],
    ['Is it over? Nobody knows!', ['Is it over?', 'Nobody knows!']],
    ['It cost 3.5 million. It was late.', ['It cost 3.5 million.', 'It was late.']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['Peru’s port', ['Peru', '’s', 'port']],
    ['the al-Harithi cabinet', ['the', 'al-Harithi', 'cabinet']],
    ['U.S.-Peru ties', ['U.S.', '-', 'Peru', 'ties']],
    ['Gen. Stone, 54', ['Gen.', 'Stone', ',', '54']],
    ["they didn't go", ['they', "didn't", 'go']],
  ])('cuts %j into words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps every token as it stands, in order, inside its sentence, on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.lorem({ mode: 'sentences', maxCount: 4 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const sentence of findSentences(any, findBlocks(any).blocks)) {
          for (const token of sentence.tokens) {
            expect(any.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(Math.max(last, sentence.start));
            expect(token.end).toBeLessThanOrEqual(sentence.end);
            last = token.end;
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
