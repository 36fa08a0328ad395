import { describe, expect, it } from 'vitest';
import { matchedText, toTermsByWord } from '../../../src/graphql/search/matched-text.ts';

const TERMS = toTermsByWord([
  { written: ['grain', 'grains'], near: ['train'] },
  { written: ['harthi', 'alharthi'], near: [] },
]);
const QUERY = 'grain harthi';

function marked(texts: readonly string[]): readonly [string, readonly string[]] {
  const { text, highlights } = matchedText(texts, QUERY, TERMS);
  return [text, highlights.map(({ start, end }) => text.slice(start, end))];
}

describe('the text that was found', () => {
  it.each([
    [['Grain'], 'Grain', ['Grain']],
    [['Corn', 'Grain'], 'Grain', ['Grain']],
    [['Grain', 'Grain of al-Ḥarthī'], 'Grain of al-Ḥarthī', ['Grain', 'al-Ḥarthī']],
    [['Train, Harthi', 'Grain, Harthi'], 'Grain, Harthi', ['Grain', 'Harthi']],
    [['Grain for Harthi', 'Grain, Harthi!'], 'Grain, Harthi!', ['Grain', 'Harthi']],
    [['<b>grains</b> & "Harthi"'], '<b>grains</b> & "Harthi"', ['grains', 'Harthi']],
    [['Corn'], 'Corn', []],
    [[''], '', []],
    [[], '', []],
  ])('of %j is %j, with %j marked', (texts, text, words) => {
    expect(marked(texts)).toEqual([text, words]);
  });

  it('is, of a long text, the part that answers most, cut between words', () => {
    const filler = 'Nothing of note was said here. '.repeat(40);
    const [text, words] = marked([`Grain first. ${filler}Then Harthi sold grain. ${filler}`]);
    expect(words).toEqual(['Harthi', 'grain']);
    expect(text.length).toBeLessThanOrEqual(240);
    expect(text).toMatch(/^\w+ .*Then Harthi sold grain\. .*\w$/s);
  });

  it.each([0, 1, 2, 3, 4, 5])('never cuts a pair of surrogates, whatever stands before it', (shift) => {
    const { text, highlights } = matchedText(
      [`${'x'.repeat(shift)}${'𝄞'.repeat(500)} grain ${'𝄞'.repeat(500)}`],
      QUERY,
      TERMS,
    );
    expect(/\p{Surrogate}/u.test(text)).toBe(false);
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['grain']);
  });
});
