import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { Party } from '../meeting-mention.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A and B also took part in the talks: in those that were told. */
const ALSO =
  /\balso (?:took part in|take part in|attended|attend|participated in|joined|sat in on|were (?:present )?at|was (?:present )?at)(?: the)?$/u;
const ALSO_WINDOW = 6;

/** A took part in the talks, along with B: both came to those that were told. */
const ATTENDED = /\b(?:took part in|attended|participated in|joined|sat in on)(?: the)?$/u;
const TOGETHER = /^,? ?(?:along|together) with\b/u;
const TOGETHER_WINDOW = 4;
/** A was joined at the meeting by B, accompanied in the talks by B. */
const JOINED = /\b(?:joined|accompanied|flanked|supported|assisted) (?:at|in|for|during)(?: the)?$/u;

const isAlsoAttended = (words: Words, { from, noun }: NounPhrase): boolean => {
  const before = textIn(words, from - ALSO_WINDOW, from);
  if (ALSO.test(before)) return true;
  if (JOINED.test(before) && words.lower[noun + 1] === 'by') return true;
  return ATTENDED.test(before) && TOGETHER.test(textIn(words, noun + 1, noun + TOGETHER_WINDOW));
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
