import type { Words } from '../../03-names/words.ts';

/** Has an appointment with X: who has one has not kept it yet. */
export const isStillHad = (words: Words, verb: number): boolean =>
  /^(?:has|have|having)$/u.test(words.lower[verb] ?? '');
