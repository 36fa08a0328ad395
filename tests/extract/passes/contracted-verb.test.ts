import { describe, expect, it } from 'vitest';
import { contractedVerb } from '../../../src/extract/passes/02-sentences/contracted-verb.ts';

const verbOf = (sentence: string): string | null => {
  const words = sentence.split(' ');
  return contractedVerb(
    words,
    words.findIndex((word) => /^['’]s$/u.test(word)),
  );
};

describe('the verb that a contraction stands for', () => {
  it.each([
    ['She ’s expected in Oslo', 'is'],
    ["He 's just met Solís", 'has'],
    ["He 's been told of it", 'has'],
    ["He 's told that it rains", 'is'],
    ["There 's a plan", 'is'],
    ["Lund 's plan", null],
  ])('of %s is %s', (sentence, verb) => {
    expect(verbOf(sentence)).toBe(verb);
  });
});
