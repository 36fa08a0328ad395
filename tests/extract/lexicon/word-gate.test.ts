import { expect, test } from 'vitest';
import { placeWords } from '../../../src/extract/lexicon/placed-words.ts';
import { gatesOf, gatesOfText, openGates, WordGate } from '../../../src/extract/lexicon/word-gate.ts';
import { GatedPattern, GatedRules } from '../../../src/extract/rules/gated-pattern.ts';

const FISH = new WordGate(['cod', 'herring']);
const ALWAYS = new WordGate(null);
// More gates than one number has bits.
const NUMBERED = Array.from({ length: 64 }, (_, index) => new WordGate([`word${index}`]));
const CATCH = new GatedPattern(/\b(?:caught|landed) (?:an?|the) (?:\S+ )?cod\b/u);
const WEATHER = { name: 'weather', pattern: /\b(?:rain|snow)s?\b/u };
const ANY = { name: 'any', pattern: /\p{L}+ing$/u };
const RULES = new GatedRules([WEATHER, ANY]);

function placed(text: string) {
  const lower = text.split(' ');
  return { ...placeWords(lower), openGates: openGates(lower.map((word) => ({ gates: gatesOf(word) }))) };
}

test('a gate is open where one of its words stands, alone or inside a token', () => {
  const open = (text: string): boolean => FISH.isOpen(placed(text));
  expect(['the cod', "the cod's head", 'a cod-end', 'the codling', 'a pike'].map(open)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a gate without words is always open', () => {
  expect(ALWAYS.isOpen(placed('a pike'))).toBe(true);
});

test('the gates of a sentence are those of its words alone', () => {
  const words = placed('the cod , word63');
  expect(NUMBERED.filter((one) => one.isOpen(words))).toEqual([NUMBERED[63]]);
});

test('a text of its own opens gates as a sentence does', () => {
  expect(FISH.isOpen(gatesOfText("isn't herring"))).toBe(true);
  expect(FISH.isOpen(gatesOfText("isn't a pike"))).toBe(false);
});

test('a gated pattern matches what its pattern matches', () => {
  const words = placed('she caught a big cod off iceland');
  expect(CATCH.matches(words, words.text)).toBe(true);
  expect([CATCH.isIn(words, -2, 5), CATCH.isIn(words, 2, 5)]).toEqual([true, false]);
  expect(CATCH.execIn(words, 0, 6)?.[0]).toBe('caught a big cod');
});

test('of gated rules the first that matches is found, in either text', () => {
  const words = placed('it rains , evening');
  expect(RULES.find(words, 'it rains')?.name).toBe('weather');
  expect(RULES.find(words, 'evening', 'it rains')?.name).toBe('weather');
  expect(RULES.find(words, 'evening')?.name).toBe('any');
  expect(RULES.find(words, ',')).toBeUndefined();
});

test('a gate that is made once a text was read would miss its words, and is refused', () => {
  placed('a pike');
  expect(() => new WordGate(['eel'])).toThrow('while modules load');
});
