import type { Words } from '../../03-names/words.ts';
import type { Government } from '../status/government.ts';

/** Missed that session: one was not there, and the others were. */
export const isMissedByOne = (words: Words, { verb, place }: Government): boolean =>
  place === 'object' && words.tokens[verb]?.lemma === 'miss';
