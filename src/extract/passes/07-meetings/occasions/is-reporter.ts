import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';

/** Our correspondent, Vera Lindqvist, was there: who tells of it is not of it. */
export const isReporter = (words: Words, { from, to }: PhraseGroup): boolean =>
  words.lower
    .slice(Math.max(0, from - 3), to)
    .some((word) => /^(?:correspondent|reporter|photographer)s?$/u.test(word));
