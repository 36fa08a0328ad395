import { findSubject } from '../06-clauses/find-subject.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import type { MarkedTopic } from './find-topics.ts';

/**
 * An article that opens with the outcome ("Norway and Kenya agreed on Thursday to set up a hotline") and tells of the
 * meeting right behind: the outcome is that of the meeting where who agreed are those who met, or their countries. So is what
 * one of them asked of the other: urged China to open its market.
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
  const parties = new Set(meeting.parties.map((party) => party.actor));
  const stoodFor = new Set([...parties].flatMap((party) => [...(sides.get(party) ?? [])]));
  const { country } = meeting.venue;
  const isThere = (actor: string): boolean => parties.has(actor) || stoodFor.has(actor) || actor === country;
  if (actors.length === 0 || !actors.every(isThere)) return false;
  return actors.length > 1 || addressees(sentence, topic).some((actor) => isThere(actor) && !actors.includes(actor));
}

/** Urged China on Tuesday to open its market: to whom it was said, right behind the verb. */
function addressees({ groups, words }: MeetingSentence, { marker, isContent }: MarkedTopic): readonly string[] {
  if (!isContent) return [];
  const at = /^(?:on|to|for|with)$/u.test(words.lower[marker + 1] ?? '') ? marker + 2 : marker + 1;
  return groups.find(({ from }) => from === at || from === at + 1)?.actors ?? [];
}
