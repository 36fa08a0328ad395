import type { Words } from '../../03-names/words.ts';
import type { Party } from '../meeting-mention.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A and B also took part in the talks: in those that were told. */
const ALSO =
  /\balso (?:took part in|take part in|attended|attend|participated in|joined|sat in on|were (?:present )?at|was (?:present )?at)(?: the)?$/u;
const ALSO_WINDOW = 6;

const isAlsoAttended = (words: Words, { from }: NounPhrase): boolean => {
  const before = words.lower.slice(Math.max(0, from - ALSO_WINDOW), from);
  return before.includes('also') && ALSO.test(before.join(' '));
};

/** Whether all who are named are meant by one phrase for several, of talks that are known: both sides called the talks useful. */
export const isPointedAt = (
  words: Words,
  phrase: NounPhrase,
  parties: readonly Party[],
  subject: readonly Party[],
): boolean =>
  phrase.isDefinite &&
  phrase.owner === null &&
  (isAlsoAttended(words, phrase) ||
    (subject.length > 1 &&
      parties.length === subject.length &&
      subject.every((party) => party.start === subject[0]?.start)));
