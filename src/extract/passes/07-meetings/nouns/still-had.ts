import type { Words } from '../../03-names/words.ts';
import type { Government } from '../status/status-of-noun.ts';

/** Has an appointment with X: who has one has not kept it yet. */
export const isStillHad = (words: Words, verb: number): boolean =>
  /^(?:has|have|having)$/u.test(words.lower[verb] ?? '');

/** Missed that session: one was not there, and the others were. */
export const isMissedByOne = (words: Words, { verb, place }: Government): boolean =>
  place === 'object' && words.tokens[verb]?.lemma === 'miss';
