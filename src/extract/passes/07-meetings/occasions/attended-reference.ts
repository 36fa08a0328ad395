import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/** @returns the clause that adds people to a meeting which a sentence before told, behind what its own sentence tells. */
export const attendedReference = (
  { words }: MeetingSentence,
  meeting: MeetingMention,
  parties: readonly Party[],
  extent: MeetingMention['extent'],
  confidence: number,
): MeetingMention => ({
  sentence: words.sentence.index,
  token: words.tokens.length - 1,
  kind: 'MEETING',
  medium: 'UNKNOWN',
  status: meeting.status,
  parties,
  time: null,
  venue: NO_VENUE,
  force: 'reference',
  rule: 'attended',
  confidence,
  isEarlier: meeting.isEarlier,
  isHearsay: meeting.isHearsay,
  extent,
});
