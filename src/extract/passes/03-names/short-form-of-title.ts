import type { Words } from './words.ts';

/** Prime Minister (PM) X: where the short form of an office opens between it and the name, -1 where none stands there. */
export const shortFormBefore = (words: Words, end: number): number =>
  words.lower[end - 1] === ')' &&
  words.lower[end - 3] === '(' &&
  /^\p{Lu}{2,5}$/u.test(words.tokens[end - 2]?.text ?? '')
    ? end - 3
    : -1;
