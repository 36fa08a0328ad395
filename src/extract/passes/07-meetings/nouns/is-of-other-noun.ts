import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/**
 * Held talks with X on the orders of Y, despite a warning by Y: another noun stands before the preposition, and somebody of whom
 * it is need not have been there. Of few nouns he was: at the home of Y, in the presence of Y, a group of Y and Z.
 */
const PRESENT =
  /^(?:home|homes|residence|house|mansion|villa|ranch|estate|farm|flat|apartment|office|offices|palace|table|side|invitation|presence|company|chairmanship|chair|leadership|participation|attendance|involvement|mediation|moderation|auspices|delegation|group|team|trio|quartet|contingent|likes|sort|project|brainchild|number|part|half|rest|remainder|means|exception|addition|person|meeting|visit|talks|call)$/u;
/** At the home of the late Y, at the former home of Y. */
const GONE = /^(?:late|former|old|childhood|boyhood|family|ancestral|onetime|then|previous)$/u;
/** Instead of Y, behind the back of Y. */
const ABSENT = /^(?:instead|back)$/u;
/** A meeting last week of X and Y: a time. */
const TIME =
  /^(?:day|days|night|week|weeks|weekend|month|months|year|years|morning|afternoon|evening|hour|hours|minutes|noon|midday|midnight|lunch|dinner|breakfast|time|ago|later|earlier|spring|summer|autumn|winter|phone|telephone|video|videolink|person|private|secret|principle)$/u;

const MEETING = /^(?:talks|meetings?|summit|discussions|negotiations|conversations?|consultations)$/u;
/** Had dinner with X on her way to talks with Y, on the eve of talks with Y. */
function isOfOtherMeeting({ lower }: Words, noun: number, from: number): boolean {
  const at = lower.lastIndexOf('with', from - 1);
  if (at - 2 <= noun || from - at > MAX_BETWEEN || !MEETING.test(lower[at - 1] ?? '')) return false;
  return /(?:^| )(?:(?:way|route|prelude) to|(?:eve|day) of|ahead of)(?: an?| the| her| his| their)?(?: \S+)?$/u.test(
    lower.slice(noun + 1, at - 1).join(' '),
  );
}

/** @param noun of the meeting. @returns whether the argument belongs to a common noun that stands between the two. */
export function isOfOtherNoun(
  { words }: MeetingSentence,
  noun: number,
  { kind }: MeetingNounRule,
  { preposition, group }: Argument,
): boolean {
  if (preposition === 'with') return isOfOtherMeeting(words, noun, group.from);
  if ((preposition !== 'of' && preposition !== 'by') || !group.actors.every((actor) => actor.startsWith('p')))
    return false;
  const { lower, tokens } = words;
  const at = lower.lastIndexOf(preposition, group.from - 1);
  const head = lower[at - 1] ?? '';
  if (
    at - 1 <= noun ||
    group.from - at > MAX_BETWEEN ||
    !(/^(?:NOUN|ADJ)$/u.test(tokens[at - 1]?.pos ?? '') || ABSENT.test(head)) ||
    TIME.test(head)
  )
    return false;
  // A visit to the plant by X, a briefing on the flood by X.
  if (preposition === 'by') return kind !== 'VISIT' && kind !== 'BRIEFING';
  const isGone = lower.slice(at + 1, group.from + 2).some((word) => GONE.test(word)) || GONE.test(lower[at - 2] ?? '');
  return isGone || !PRESENT.test(head);
}
/** How many words may stand between the preposition and the name. */
const MAX_BETWEEN = 3;
