import { findSubject } from '../06-clauses/find-subject.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import type { MarkedTopic } from './find-topics.ts';

/**
 * An article that opens with the outcome ("Norway and Kenya agreed on Thursday to set up a hotline") and tells of the
 * meeting right behind: the outcome is that of the meeting where who agreed are those who met, or their countries.
 */

/** Person → countries and organizations for which they stand. */
export type Sides = ReadonlyMap<string, ReadonlySet<string>>;

/** How many sentences before the first meeting may tell of it. */
export const LEAD_SENTENCES = 2;

/** @returns whether the topic of a sentence before the first meeting is that of the meeting. */
export function isLeadOf(sentence: MeetingSentence, topic: MarkedTopic, meeting: Meeting, sides: Sides): boolean {
  if (meeting.status !== 'HELD' && meeting.status !== 'ONGOING') return false;
  const verb = readVerbGroup(sentence.words, topic.marker);
  const actors = findSubject(sentence.words, sentence.groups, verb.from)?.actors ?? [];
  if (actors.length < 2) return false;
  const parties = new Set(meeting.parties.map((party) => party.actor));
  const stoodFor = new Set([...parties].flatMap((party) => [...(sides.get(party) ?? [])]));
  return actors.every((actor) => parties.has(actor) || stoodFor.has(actor));
}
