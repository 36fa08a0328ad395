import { findSubject } from '../06-clauses/find-subject.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import { NO_VENUE } from './choose-venue.ts';
import type { MeetingMention, MeetingSentence } from './meeting-mention.ts';
import { partiesOf } from './parties.ts';
import { statusOfVerb } from './status.ts';

/** People who are said to have been there too: "X and Y were also present", "Z took part", "W attended as a guest". */
const PRESENCE =
  /^(?:present|in attendance|part\b|attended\b|participated\b|joined (?:them|the (?:meeting|talks|call)))/u;

/** @returns references to the meeting that the sentences before tell of, each with who joined it. */
export function findAttendance(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  words.lower.forEach((word, at) => {
    if (sentence.quoted[at] === true || !['were', 'was', 'took', 'attended', 'participated', 'joined'].includes(word))
      return;
    const own = word === 'attended' || word === 'participated' || word === 'joined';
    const next =
      words.lower[at + 1] === 'also' || words.lower[at + 1] === 'both' || words.lower[at + 1] === 'all'
        ? at + 2
        : at + 1;
    const text = words.lower.slice(own ? at : next, (own ? at : next) + 4).join(' ');
    if (!PRESENCE.test(text) || (word === 'took' && !text.startsWith('part'))) return;
    const group = readVerbGroup(words, at);
    const subject = findSubject(words, groups, group.from);
    if (subject === null || subject.actors.length === 0) return;
    found.push({
      sentence: words.sentence.index,
      token: at,
      kind: 'MEETING',
      medium: 'UNKNOWN',
      status: statusOfVerb(words, group, subject),
      parties: partiesOf(words, subject.phrases, 'PARTICIPANT'),
      time: null,
      venue: NO_VENUE,
      force: 'reference',
      rule: 'attended',
      confidence: 0.7,
      isEarlier: false,
      isHearsay: false,
      extent: [subject.from, at + 1],
    });
  });
  return found;
}
