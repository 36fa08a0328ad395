import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuoteFinder } from '../../../src/llm/answer/find-quote.ts';

const quoted = (text: string, quote: string): string | null => {
  const span = createQuoteFinder(text).find(quote);
  return span === null ? null : text.slice(span.start, span.end);
};

describe('a quote', () => {
  it.each([
    ['as it stands', 'She met him. He left.', 'He left.', 'He left.'],
    ['with straight marks', 'He said: “It’s over” – twice.', '"It\'s over" - twice', '“It’s over” – twice'],
    ['on one line', 'She met\n  him\u00a0there.', 'She met him there.', 'She met\n  him\u00a0there.'],
    ['without soft hyphens', 'The minis\u00adter left.', 'minister', 'minis\u00adter'],
    ['with three stops', 'And then… nothing.', 'then... nothing', 'then… nothing'],
    ['behind letters of two units', '😀😀 “Yes” 😀', '"Yes"', '“Yes”'],
    ['with blanks around it', 'He left.', ' He left. ', 'He left.'],
  ])('is found %s', (_, text, quote, expected) => {
    expect(quoted(text, quote)).toBe(expected);
  });

  it.each([
    ['in other letters', 'He left.', 'he left.'],
    ['with a word left out', 'He left the room.', 'He left room.'],
    ['that is empty', 'He left.', '  '],
    ['of invisible marks alone', 'He left.', '\u200b'],
  ])('is not found %s', (_, text, quote) => {
    expect(quoted(text, quote)).toBeNull();
  });

  it('is found inside the span alone', () => {
    const text = 'He left. He left. “He left.”';
    const { find } = createQuoteFinder(text);
    expect(find('He left.', { start: 3, end: 20 })).toEqual({ start: 9, end: 17 });
    expect(find('"He left."', { start: 0, end: text.length - 1 })).toBeNull();
  });

  it('has a span inside the text, whatever the text', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '“', '”', '’', '…', '\u00ad', '–', '😀', 'B');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 4 }), (text, quote) => {
        const whole = text.join('');
        const span = createQuoteFinder(whole).find(quote.join(''));
        if (span === null) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
