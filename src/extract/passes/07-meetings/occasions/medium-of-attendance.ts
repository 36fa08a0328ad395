import type { Words } from '../../03-names/words.ts';
import type { MeetingMention } from '../meeting-mention.ts';

/** What nobody does on the telephone. */
const ON_SITE =
  /\b(?:by video|via video|in the room|in the hall|at the (?:\S+ )?table|present|in attendance|side of the table|accompanied|flanked)\b/u;
/** Joined the call: words that say that somebody was on a line. */
const OF_CALL: ReadonlySet<string> = new Set(['call', 'calls', 'line', 'phone', 'telephone', 'conversation']);

/** @returns whether the words that add somebody to a meeting set it on a line or in a room. */
export function mediumOfAttendance(words: Words): MeetingMention['medium'] {
  if (words.lower.some((word) => OF_CALL.has(word))) return 'PHONE';
  return ON_SITE.test(words.text) ? 'IN_PERSON' : 'UNKNOWN';
}
