import type { ParticipantRole } from '../../../../domain/vocabulary/participant-role.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { PROGRAMME_NOUNS } from '../../../lexicon/programme-nouns.ts';
import { isBoundary } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { isPersonal, partiesOf } from '../parties/parties.ts';
import { verbBeforeNoun } from '../status/verbs-of-noun.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

/**
 * Whose programme a meeting with somebody was a part of: "A's visit included talks with B", "her first stop was a meeting
 * with B". Of "the visit" it is whom the sentence before was about.
 */
const LINK =
  /(?:^| )(?:was|were|is|are|be|been|included?|includes|including|featured?|features|began|begins|opened|opens|started|starts|kicked off|ended|ends|closed|concluded|culminated|culminates|comprised|consisted|took in|involved|contained|saw|brought|ran to)(?: also)?(?: (?:with|in|of|by))?(?: (?:first|then|only|also))?$/u;
const MAX_DISTANCE = 16;

/** Was dropped from her programme, was struck from X's schedule: what the meeting was a part of no longer. */
const DROPPED =
  /\b(?:dropped|struck|removed|cut|deleted|taken|scrapped|scratched|missing|crossed) (?:from|off|out of)(?: (?:the|his|her|their))?$/u;
const MAX_PREDICATE = 30;

function ownerOfDropped(
  { words, phrases, topic }: MeetingSentence,
  phrase: NounPhrase,
  role: ParticipantRole,
): readonly Party[] {
  const end = Math.min(words.tokens.length, phrase.noun + MAX_PREDICATE);
  for (let at = phrase.noun + 1; at < end; at += 1) {
    if (!PROGRAMME_NOUNS.has(words.lower[at] ?? '')) continue;
    const programme = readNounPhrase(words, phrases, at);
    const start = programme.owner?.from ?? programme.from;
    const joint = /^(?:his|her|their|the)$/u.test(words.lower[start] ?? '') ? start + 1 : start;
    if (!DROPPED.test(textIn(words, phrase.noun, joint))) continue;
    return programme.owner === null ? topic : partiesOf(words, [programme.owner], role).filter(isPersonal);
  }
  return [];
}

/**
 * Flew home after a visit to Lima that included talks with Y: whose visit it was is who does what the verb before it says.
 * What is said of a visit that is denied, or of one who told of it, places nobody there.
 */
function agentOfTrip(
  { words, phrases, groups }: MeetingSentence,
  that: number,
  role: ParticipantRole,
): readonly Party[] {
  for (let at = that - 1; at >= Math.max(0, that - MAX_TRIP); at -= 1) {
    if (!TRIP.test(words.lower[at] ?? '')) continue;
    const trip = readNounPhrase(words, phrases, at);
    if (trip.owner !== null) return partiesOf(words, [trip.owner], role).filter(isPersonal);
    const verb = verbBeforeNoun(words, trip.from);
    if (verb === -1 || !GOING.test(words.tokens[verb]?.lemma ?? '')) return [];
    const agent = findAgent(words, groups, readVerbGroup(words, verb));
    return agent === null ? [] : partiesOf(words, agent.phrases, role).filter(isPersonal);
  }
  return [];
}
const MAX_TRIP = 9;
const TRIP = /^(?:visit|trip|tour|stay|stopover|journey|programme|program|schedule)$/u;
const GOING =
  /^(?:return|leave|fly|depart|go|come|arrive|travel|make|pay|begin|start|open|end|finish|conclude|complete|wrap|wind|be|have|undertake|cap|round|continue)$/u;

/** @param phrase that of the meeting noun, which names whom it was with. @returns none where it is no part of a programme. */
export function ownerOfProgramme(
  sentence: MeetingSentence,
  phrase: NounPhrase,
  role: ParticipantRole,
): readonly Party[] {
  const { words, phrases } = sentence;
  if (!LINK.test(textIn(words, phrase.from - MAX_DISTANCE, phrase.from))) return ownerOfDropped(sentence, phrase, role);
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - MAX_DISTANCE); at -= 1) {
    if (/^(?:that|which)$/u.test(words.lower[at] ?? '')) return agentOfTrip(sentence, at, role);
    if (isBoundary(words, at)) return [];
    if (!PROGRAMME_NOUNS.has(words.lower[at] ?? '')) continue;
    const programme = readNounPhrase(words, phrases, at);
    if (programme.owner !== null) return partiesOf(words, [programme.owner], role).filter(isPersonal);
    const by = sentence.groups.find(
      (group) => group.from > at && group.from <= at + 2 && /^(?:by|of)$/u.test(words.lower[at + 1] ?? ''),
    );
    if (by !== undefined) return partiesOf(words, by.phrases, role).filter(isPersonal);
    if (programme.isDefinite) return sentence.topic;
  }
  return [];
}
