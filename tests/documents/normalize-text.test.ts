import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeLine, normalizeText } from '../../src/documents/normalize-text.ts';

describe('normalizeText', () => {
  it.each([
    ['takes the byte order mark off', '\uFEFFMet', 'Met'],
    ['makes every line end \\n', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['makes page breaks line ends', 'a\fb\vc', 'a\nb\nc'],
    ['composes letters', 'Cafe\u0301', 'Café'],
    ['takes control characters out, not tabs', 'a\u0000b\u0007c\u0085\td', 'abc\td'],
    ['composes across a control character', 'e\u0001\u0301', 'é'],
    ['trims white space at the end only', '  a  b \n\n ', '  a  b'],
    ['puts the replacement character for half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
    ['keeps whole surrogate pairs', 'a😀b', 'a😀b'],
    ['keeps no-break spaces and soft signs', 'a\u00A0b\u200Dc', 'a\u00A0b\u200Dc'],
  ])('%s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it('does nothing to a text that it has normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(once).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('normalizeLine', () => {
  it.each([
    [' Envoys\n  meet\tin Oslo ', 'Envoys meet in Oslo'],
    ['\u0007 \n', null],
    [null, null],
  ])('makes one line of %j', (text, expected) => {
    expect(normalizeLine(text)).toBe(expected);
  });
});
