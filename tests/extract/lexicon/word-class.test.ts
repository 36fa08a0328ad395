import { expect, test } from 'vitest';
import { marksOf, markWords, WordClass } from '../../../src/extract/lexicon/word-class.ts';

const FISH = new WordClass(['cod', 'herring']);
const RED = new WordClass(['herring', 'rose']);
const COMPOUND = new WordClass(['rose'], (word) => word.includes('-'));
// More classes than one number has bits.
const NUMBERED = Array.from({ length: 64 }, (_, index) => new WordClass([`word${index}`]));

test('each token is of the classes that list it', () => {
  const words = markWords(['a', 'herring', 'rose'].map(marksOf));
  expect([0, 1, 2].map((at) => FISH.isAt(words, at))).toEqual([false, true, false]);
  expect([0, 1, 2].map((at) => RED.isAt(words, at))).toEqual([false, true, true]);
});

test('a class may tell words that it does not list', () => {
  const words = markWords(['rose', 'dog-rose', 'herring'].map(marksOf));
  expect([0, 1, 2].map((at) => COMPOUND.isAt(words, at))).toEqual([true, true, false]);
  expect([COMPOUND.isIn(words), COMPOUND.has('dog-rose')]).toEqual([true, false]);
});

test('no token outside of the sentence is of a class', () => {
  const words = markWords(['cod'].map(marksOf));
  expect([-1, 1].map((at) => FISH.isAt(words, at))).toEqual([false, false]);
});

test('a sentence has the classes of its tokens', () => {
  const words = markWords(['the', 'cod', 'word63'].map(marksOf));
  expect([FISH.isIn(words), RED.isIn(words)]).toEqual([true, false]);
  expect(NUMBERED.filter((one) => one.isIn(words))).toEqual([NUMBERED[63]]);
});

test('a class that is made once a text was read would miss its words, and is refused', () => {
  markWords(['cod'].map(marksOf));
  expect(() => new WordClass(['eel'])).toThrow('while modules load');
});
