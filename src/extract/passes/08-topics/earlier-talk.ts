import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import type { MarkedTopic } from './find-topics.ts';
import { isAhead } from './is-about.ts';

/**
 * A sentence on a talk can name another meeting as what was talked about: "The two reviewed preparations for the state visit
 * in June and exchanged views on debt". What they did is told in the past, and the visit still lies ahead.
 */
const PAST = /(?:ed|ung|ought|aught|oke|ent|alt|elt|aw|eld|ook|ose)$/u;

/** @param named the meeting that the sentence names. @returns whether the topic is that of a talk told before instead. */
export function isOfEarlierTalk(sentence: MeetingSentence, topic: MarkedTopic, named: Meeting): boolean {
  if (named.status !== 'PLANNED' || topic.isSubject) return false;
  const token = sentence.words.tokens[topic.marker];
  if (token?.pos !== 'VERB' || !PAST.test(token.text)) return false;
  const group = readVerbGroup(sentence.words, topic.marker);
  return !group.isPassive && !group.isInfinitive && !isAhead(group.text);
}
