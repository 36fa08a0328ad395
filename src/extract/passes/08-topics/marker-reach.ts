import type { TopicMarker } from '../../rules/topics/topic-marker.ts';
import { isBoundary } from '../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { isVerbOfName } from './list-joints.ts';

/** @param anchor the word of the meeting; null where the sentence has none there. */
export function isInReach(marker: TopicMarker, at: number, anchor: number | null): boolean {
  if (marker.reach === null) return true;
  return anchor !== null && at >= anchor && at - anchor <= marker.reach;
}

const MEASURES = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|soon|shortly|just|long|immediately)$/u;

/** What looks like the beginning of another clause and is none: "before the committee", "until dawn". */
function isOpenEnded({ words }: MeetingSentence, at: number): boolean {
  const lower = words.lower[at] ?? '';
  if (lower === 'that' || lower === 'which') return true;
  // A day after a strike over wages: the matter of another happening.
  if (MEASURES.test(words.lower[at - 1] ?? '')) return false;
  return /^(?:before|after|since|until)$/u.test(lower) && words.tokens[at]?.pos === 'ADP';
}

/** Verbs of a relative clause that still tells of the talk: a meeting that lasted an hour, over grain. */
const OF_TALKS =
  /^(?:last|run|take|hold|meet|talk|speak|discuss|confer|focus|start|begin|open|end|go|drag|chat|say|tell|call|spend|sit|exchange|visit|travel|fly|come|see|receive|host|welcome)$/u;

/** Whether a verb of a relative clause stands right before the preposition and governs it: imposed over the war. */
function isGoverned(sentence: MeetingSentence, anchor: number, at: number): boolean {
  const { words } = sentence;
  const verb = words.tokens[at - 1];
  if (verb === undefined || !isVerbOfName(sentence, at - 1) || at - 1 <= anchor || OF_TALKS.test(verb.lemma))
    return false;
  return words.lower.slice(anchor + 1, at).some((word) => word === 'that' || word === 'which');
}

/** Whether the preposition belongs to a clause below that of the meeting: lift the ban that they imposed over the war. */
export function isCutOff(sentence: MeetingSentence, anchor: number, at: number, marker: TopicMarker): boolean {
  const { words } = sentence;
  if (marker.reads === 'infinitive') return false;
  // They meet on Gotland: right behind the verb it is a place or a day, but where a common noun stands: met on fisheries.
  const isCommon = /^\p{Ll}/u.test(words.tokens[at + 1]?.text ?? '') && words.tokens[at + 1]?.pos !== 'DET';
  if (at === anchor + 1 && words.lower[at] === 'on' && words.tokens[anchor]?.pos === 'VERB') return !isCommon;
  if (words.lower[at - 1] === ',') return false;
  for (let index = anchor + 1; index < at; index += 1)
    if (isBoundary(words, index) && !isOpenEnded(sentence, index)) return true;
  return isGoverned(sentence, anchor, at);
}
