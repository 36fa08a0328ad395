import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/llm/request/split-text.ts';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const split = (text: string, maxLength: number, overlap: number) =>
  splitText({ start: 0, end: text.length }, text, { maxLength, overlap });

describe('pieces of a text', () => {
  it('are the text where it is short, and none where it is empty', () => {
    expect(split('Short.', 100, 10)).toEqual([{ start: 0, end: 6 }]);
    expect(split('', 100, 10)).toEqual([]);
  });

  it('end at a paragraph before they end at a sentence', () => {
    const text = `${'a'.repeat(70)}\n\n${'b'.repeat(10)}. ${'c'.repeat(60)}`;
    expect(split(text, 100, 0)[0]).toEqual({ start: 0, end: 72 });
  });

  it('cover the text, overlap, move on, and cut no letter in two', () => {
    const letters = fc.array(fc.constantFrom('word', ' ', '\n\n', '. ', '😀', 'x'), { maxLength: 120 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 4, max: 60 }), fc.integer({ min: 0, max: 40 }), (parts, max, overlap) => {
        const text = parts.join('');
        const pieces = split(text, max, overlap);
        expect(pieces[0]?.start ?? 0).toBe(0);
        expect(pieces.at(-1)?.end ?? 0).toBe(text.length);
        for (const [index, { start, end }] of pieces.entries()) {
          const next = pieces[index + 1];
          expect(end - start).toBeLessThanOrEqual(max);
          expect(text.slice(start, end)).not.toMatch(LONE_SURROGATE);
          if (next === undefined) continue;
          expect(next.start).toBeGreaterThan(start);
          expect(next.start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
