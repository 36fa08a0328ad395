import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonFault } from '../../../src/documents/json/locate-json-fault.ts';
import { parseJson } from '../../../src/documents/json/parse-json.ts';

const LONGEST_WORD = 'false'.length;

describe('parseJson', () => {
  it.each([
    ['{"a": 1,}', 'line 1, column 9: found "}"'],
    ['{"a" 1}', 'line 1, column 6: found "1}"'],
    ['{\n  "a": "x",\n  "b": nul\n}', 'line 3, column 8: found "nul"'],
    ['{"a": "x\ny"}', 'line 1, column 9: found ""'],
    ['{"a": "\\q"}', 'line 1, column 8: found "\\\\q\\"}"'],
    ['{"a": 01}', 'line 1, column 8: found "1}"'],
    ['[1, 2', 'line 1, column 6: found the end of the text'],
    ['[1] x', 'line 1, column 5: found "x"'],
    ['[1}', 'line 1, column 3: found "}"'],
    ["{'a': 1}", 'line 1, column 2: found "\'a\': 1}"'],
    ['{"a": "open', 'line 1, column 12: found the end of the text'],
  ])('says of %j: %s', (text, place) => {
    const json = parseJson(text);
    expect(json.kind === 'refused' ? json.refusal.message : null).toBe(`broken JSON at ${place}`);
  });

  it('says where a text of any depth breaks', () => {
    expect(locateJsonFault('['.repeat(200_000))).toBe(200_000);
  });
});

describe('locateJsonFault', () => {
  it('finds no fault in any JSON text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(locateJsonFault(text)).toBe(text.length);
      }),
    );
  });

  it('never finds a fault before the word or sign where a JSON text was damaged', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', ':', '\u0001'), (text, at, char) => {
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + char + text.slice(place);
        if (parseJson(damaged).kind === 'value') return;
        expect(locateJsonFault(damaged)).toBeGreaterThanOrEqual(place - LONGEST_WORD);
      }),
    );
  });
});
