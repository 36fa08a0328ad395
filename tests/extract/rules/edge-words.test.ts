import { expect, test } from 'vitest';
import { marksOf, markWords } from '../../../src/extract/lexicon/word-class.ts';
import { gatesOfText } from '../../../src/extract/lexicon/word-gate.ts';
import { indexByWord } from '../../../src/extract/rules/edge-words.ts';

const CALL = { pattern: /\b(?:(?:tele)?phone (?:calls?|talks)|summits?)$/u };
const ANY_CALL = { pattern: /(?:^|\s)\S+ing$/u };
const REVIEW = { pattern: /^(?:review(?:ed|s)?|went (?:over|through)|analy[sz]ed)(?! it) /u };
const SPEAK = { pattern: /^spoke(?=$| )/u };
const VIEWS = { pattern: /^(?:\S+ )?views on/u };

const placed = (text: string) => {
  const lower = text.split(' ');
  return { lower, ...markWords(lower.map(marksOf)), ...gatesOfText(text) };
};
const closing = indexByWord([CALL], 'closing');
const closingToo = indexByWord([CALL, ANY_CALL], 'closing');
const opening = indexByWord([REVIEW, SPEAK], 'opening');
const openingToo = indexByWord([VIEWS, REVIEW], 'opening');

test('a rule is found by each word that can close what its pattern matches', () => {
  const words = placed('calls call talks summit phone tele');
  expect(words.lower.filter((_, at) => closing.at(words, at).length > 0)).toEqual(['calls', 'call', 'talks', 'summit']);
});

test('a rule is found by each word that can open what its pattern matches', () => {
  const words = placed('review reviewed reviews went analysed analyzed spoke over through reviewing');
  expect(words.lower.filter((_, at) => opening.at(words, at).length > 0)).toEqual(
    'review reviewed reviews went analysed analyzed spoke'.split(' '),
  );
});

test('a rule whose words are unknown is given for every word, in its place', () => {
  const words = placed('went hiking summit views');
  expect(openingToo.at(words, 0)).toEqual([VIEWS, REVIEW]);
  expect(openingToo.at(words, 1)).toEqual([VIEWS]);
  expect(closingToo.at(words, 2)).toEqual([CALL, ANY_CALL]);
});

test('a rule of which only words within the match are known is given for no word of a sentence without them', () => {
  const words = placed('went hiking to a summit');
  expect(openingToo.at(words, 1)).toEqual([]);
  expect(openingToo.at(placed('their views'), 0)).toEqual([VIEWS]);
});

test('a word that others stand inside of is given the rules whose words stand at its edge', () => {
  const words = placed('video-summit summit-goers , ’s tele-');
  expect(words.lower.map((_, at) => closing.at(words, at))).toEqual([[CALL], [], [], [], []]);
});

test('outside of the sentence no rule is given', () => {
  expect([-1, 1].map((at) => closing.at(placed('summit'), at))).toEqual([[], []]);
});
