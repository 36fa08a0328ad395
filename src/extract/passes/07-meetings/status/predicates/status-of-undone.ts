import type { MeetingStatus } from '../../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../../lexicon/placed-words.ts';
import { MODAL, NEGATED, type Predicate } from './predicate.ts';

const UNDONE =
  /\b(?:cancel(?:l)?ed|called off|postponed|rescheduled|scrapped|dropped|abandoned|shelved|suspended|ruled out|put off|(?:pushed|put|moved) back|put on (?:hold|ice)|axed|mothballed|scuppered|derailed|thwarted|blocked|vetoed|aborted|deferred|delayed|torpedoed|scuttled|fell through|fallen through|came to nothing because|fizzled out before|was off|is off|are off|were off|is now off)\b/u;
/** Not ruled out: it may still come about. */
const RULED_OUT = /\bruled out\b/u;
const NOT_RULED_OUT = /\b(?:not|never|n't|cannot)\b/u;
const PUT_OFF = /\bput on (?:hold|ice)\b/u;
const STOPPED =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:\S+ )?(?:on (?:hold|ice)|aborted)|before (?:it|they) (?:began|begun|started|could begin|got under way|had begun)|(?:never|not|n['’]t|failed to) (?:got|get|gotten) (?:off the ground|under ?way|going)|fell victim to|came to grief)\b/u;
/** Has been taken off the programme. */
const OFF_LIST =
  /\bno longer (?:planned|scheduled|expected|foreseen|on|taking place|going ahead|happening)\b|\b(?:(?:taken|crossed) off|(?:removed|deleted|dropped) from|struck (?:from|off)) (?:the|his|her|their|\S+ (?:\S+ ){0,8}?(?:programme|program|schedule|agenda|itinerary|diary|calendar))\b/u;
/** How far behind the verb the list may be named, in tokens: struck from the Chilean foreign minister's programme. */
const LIST_COMPLEMENT = 14;

/** @returns what became of a meeting that is told to have been given up: was cancelled, was taken off the programme; null of any other. */
export function statusOfUndone({ words, from, last, text, whole }: Predicate): MeetingStatus | null {
  if (UNDONE.test(text) && !MODAL.test(text)) {
    if (RULED_OUT.test(text)) return NOT_RULED_OUT.test(text) ? 'HYPOTHETICAL' : 'REFUSED';
    return NEGATED.test(text) ? 'HELD' : 'CANCELLED';
  }
  if (PUT_OFF.test(whole)) return 'CANCELLED';
  if (OFF_LIST.test(textIn(words, from, last + LIST_COMPLEMENT)) && !NEGATED.test(text)) return 'CANCELLED';
  return STOPPED.test(whole) ? 'CANCELLED' : null;
}
