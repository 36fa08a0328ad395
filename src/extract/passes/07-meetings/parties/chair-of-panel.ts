import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from './parties.ts';

/** The committee, chaired by X, questioned Y: who is heard by a panel is heard by whoever leads it. */
const LED =
  /\b(?:chaired|led|headed|presided over) by(?: (?:the|its|an?))?(?: \S+){0,3}$|\bby the (?:\S+ )?(?:committee|commission|panel|inquiry) of$/u;
/** Appeared before X's committee, before X and the committee. */
const BODY = '(?:\\S+ ){0,3}(?:sub-?committee|committee|commission|panel|inquiry|enquiry)';
const WITH_BODY = new RegExp(`^(?:['’]s? |and (?:the|his|her) )${BODY}\\b`, 'u');
const HEARING = /\b(?:before|by|to)(?: the)?$/u;
const WINDOW = 7;

/** @returns the hearing with the chair whom its sentence names; any other mention as it is. */
export function withChair(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  if (mention.kind !== 'HEARING' || mention.force !== 'new') return mention;
  const { words, phrases } = sentence;
  const chair = phrases.find(
    ({ from, to, actors }) =>
      actors.length === 1 &&
      actors.every((actor) => actor.startsWith('p')) &&
      (LED.test(textIn(words, from - WINDOW, from)) ||
        (WITH_BODY.test(textIn(words, to, to + WINDOW)) && HEARING.test(textIn(words, from - 2, from)))),
  );
  if (chair === undefined) return mention;
  return { ...mention, parties: uniteParties([...mention.parties, ...partiesOf(words, [chair], 'PARTICIPANT')]) };
}
