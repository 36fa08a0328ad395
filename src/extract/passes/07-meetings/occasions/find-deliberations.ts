import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { bodyBefore } from '../parties/body-of-gathering.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { lastCityOf } from '../settings/venue-of-city.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';

/**
 * Sessions that are told by what a body does there: "the Security Council discussed the fighting behind closed doors on
 * Friday", "EU ministers will discuss it in Luxembourg on Monday", "the town council voted on it at a meeting on Tuesday".
 * Limits: one body alone, on a day that is told; what it discussed in a report or decided by letter has neither the words
 * of a session nor a town.
 */
const VERBS = new WordClass(
  (
    'discuss discusses discussed discussing debate debates debated debating consider considers considered considering review reviews reviewed ' +
    'decide decides decided vote votes voted approve approves approved reject rejects rejected adopt adopts adopted agree agrees agreed take takes took ' +
    'elect elects elected examine examines examined back backed backs'
  ).split(' '),
);
/** Of these a body does nothing but in session. */
const TALKING = /^(?:discuss|debate)/u;
/** What ministers and leaders do together in a town: they came there for it. */
const DECIDING = /^(?:approve|agree|adopt|back|reject|endorse|decide|consider|review|vote|t(?:ak|oo))/u;
const TAKING = /^up\b/u;
const BODIES =
  /\b(?:council|councils|parliament|assembly|senate|congress|committee|board|cabinet|executive|presidium|bureau|commission|synod|chamber|bundestag|knesset|riksdag|folketing|duma|governors|ministers|leaders|ambassadors|councillors|lawmakers|members|directors|shareholders)\b/u;
/** Those who come together from elsewhere to talk. */
const GATHERED = /\b(?:ministers|leaders|ambassadors|governors|heads of (?:state|government))\b/u;
/** Councils that are in session whenever they discuss. */
const STANDING =
  /\b(?:security council|human rights council|(?:governing|general|federal) council|(?:executive|supervisory|governing) board|policy committee|board of (?:governors|directors)|(?:city|town|county|district|borough|parish|village|municipal) council)\b/u;
const SESSION =
  /\b(?:behind closed doors|in (?:an? )?(?:\S+ ){0,2}?(?:closed|closed-door|emergency|special|extraordinary|plenary|private|full|joint) (?:session|meeting|sitting)|(?:at|in|during) (?:an?|its|their|the) (?:\S+ ){0,3}?(?:meeting|session|sitting|gathering))\b/u;
/** Ministers of one body: EU foreign ministers, NATO ambassadors. */
const MANY =
  /\b(?:(?:foreign|finance|defen[cs]e|interior|trade|economy|energy|agriculture|environment|transport|health|justice|home|fisheries) ministers|leaders|ambassadors|heads of (?:state|government))\b/u;
const CONFIDENCE = 0.65;

function kindOf(subject: string): MeetingKind {
  if (/\bministers\b/u.test(subject)) return 'MINISTERIAL';
  return /\b(?:leaders|heads of (?:state|government))\b/u.test(subject) ? 'SUMMIT' : 'MEETING';
}

/** @returns the sessions that the verbs of the sentence tell of. */
export function findDeliberations(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  if (!VERBS.isIn(words)) return [];
  const found: MeetingMention[] = [];
  words.lower.forEach((word, at) => {
    if (!VERBS.isAt(words, at) || sentence.quoted[at] === true || words.tokens[at]?.pos !== 'VERB') return;
    if (/^t(?:ak|oo)/u.test(word) && !TAKING.test(words.lower[at + 1] ?? '')) return;
    const group = readVerbGroup(words, at);
    if (group.isPassive || found.length > 0) return;
    const start = clauseStart(words, group.from);
    const subject = textIn(words, start, group.from);
    if (!BODIES.test(subject)) return;
    const rest = textIn(words, at, Math.max(at + 1, clauseEnd(words, at + 1)));
    const agent = findAgent(words, groups, group);
    const named = agent !== null && agent.actors.length > 0 ? agent : null;
    const body = bodyBefore(sentence, group.from, named);
    if (body === null) return;
    const status = statusOfVerb(words, group, null);
    if (status !== 'HELD' && status !== 'PLANNED') return;
    const chosen = chooseTime(sentence, at, status);
    if (chosen === null || chosen.time.precision !== 'DAY') return;
    // In Brussels: a town, whatever was discussed.
    const own = chooseVenue(sentence, at, codes);
    const venue = own.city === null ? (lastCityOf(words, sentence.chunks, codes) ?? own) : own;
    const isSession =
      SESSION.test(rest) ||
      (TALKING.test(word) && (STANDING.test(subject) || (GATHERED.test(subject) && venue.city !== null))) ||
      (/^consider/u.test(word) && status === 'PLANNED' && STANDING.test(subject)) ||
      (DECIDING.test(word) && MANY.test(subject) && own.city !== null);
    if (!isSession) return;
    found.push({
      sentence: words.sentence.index,
      token: at,
      kind: kindOf(subject),
      medium: 'IN_PERSON',
      status: status === 'HELD' && chosen.time.direction === 'future' && !chosen.isOfReport ? 'PLANNED' : status,
      parties: body.parties,
      time: chosen.time,
      venue,
      force: 'new',
      rule: 'deliberated',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      unnamed: body.noun,
      extent: [start, at + 1],
    });
  });
  return found;
}
