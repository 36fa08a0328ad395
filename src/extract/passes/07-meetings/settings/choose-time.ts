import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { TimeExpression } from '../../../layers.ts';
import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart, isBoundary } from '../../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isBehindRelating, isOfDatedNoun, isOfOtherEvent, isSinceEarlier } from './other-event.ts';
import { shiftedTime } from './shifted-time.ts';

/**
 * The time of a meeting among the times of its sentence: the nearest, where a time in another clause, and more so one of
 * a reporting verb ("said on Tuesday"), counts as further.
 */
const CLAUSE = 12;
const SPEECH = 25;
const LIMIT = 45;
const SPEECH_WINDOW = 4;
const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'then']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** A month or a year gives way to a day. */
const VAGUE = 4;

function tokenAt(sentence: MeetingSentence, offset: number): number {
  const at = sentence.words.tokens.findIndex((token) => token.end > offset);
  return at === -1 ? sentence.words.tokens.length : at;
}

/** Arrived on Monday and met X: the day is that of the arrival, unless there is no other. */
function isOfFirstVerb({ words }: MeetingSentence, at: number, verb: number): boolean {
  const joint = words.lower.findLastIndex((word, index) => index > at && index < verb && JOINTS.has(word));
  if (joint === -1 || words.tokens.slice(joint + 1, verb).some(({ pos }) => NOMINAL.has(pos))) return false;
  return words.tokens.slice(0, at).some(({ pos }) => pos === 'VERB');
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where', 'when']);
const OPENS_VERB_GROUP: ReadonlySet<string> = new Set(['AUX', 'VERB']);

/** Lund, who arrived on Monday, met X: the day is that of the clause which two commas enclose. */
function isEnclosed({ words }: MeetingSentence, at: number, verb: number): boolean {
  const close = words.lower.lastIndexOf(',', verb);
  const first = words.tokens[close + 1]?.pos === 'ADV' ? close + 2 : close + 1;
  if (close <= at || first > verb || !OPENS_VERB_GROUP.has(words.tokens[first]?.pos ?? '')) return false;
  const open = words.lower.findLastIndex((word, index) => index < at && RELATIVES.has(word));
  return open > 0 && words.lower[open - 1] === ',';
}

const SINCE: ReadonlySet<string> = new Set(['since', 'until', 'till', 'by', 'before', 'after']);

/** In October 2019, when A received B: the nearest of all. */
const isBeforeWhen = (words: Words, at: number): boolean =>
  words.lower[at] === 'when' || (words.lower[at] === ',' && words.lower[at + 1] === 'when');

/** Had dinner with X, who had returned on Monday: the day is that of what is said of X. */
function isOfPartner({ words }: MeetingSentence, verb: number, at: number): boolean {
  const who = words.lower.findIndex((word, index) => index > verb && index < at && word === 'who');
  if (who === -1 || words.tokens[who - 1]?.text !== ',') return false;
  const inside = words.tokens.slice(who + 1, at);
  return (
    inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && !inside.some(({ text }) => /^[,;–—]$/u.test(text))
  );
}

function costOf(sentence: MeetingSentence, time: TimeExpression, verb: number): number {
  const { words } = sentence;
  const at = tokenAt(sentence, time.start);
  const end = tokenAt(sentence, time.end);
  if (end <= verb && isBeforeWhen(words, end)) return clauseStart(words, verb) > end ? 0 : CLAUSE;
  if (at > verb && (isBehindRelating(words, verb, at) || isOfPartner(sentence, verb, at))) return LIMIT;
  if (isOfDatedNoun(words, at, verb) || isSinceEarlier(words, at, verb)) return LIMIT;
  // The first talks since October, when A received B.
  if (at > verb && isBeforeWhen(words, end) && SINCE.has(words.lower[at - 1] ?? '')) return LIMIT;
  let cost = Math.abs(at - verb);
  const [from, to] = at < verb ? [at, verb] : [verb, at];
  for (let index = from + 1; index < to; index += 1) {
    if (isBoundary(words, index)) cost += CLAUSE;
    else if (words.tokens[index]?.pos === 'VERB' && at > verb && words.tokens[index - 1]?.pos !== 'PART') cost += 4;
  }
  if (isOfOtherEvent(words, verb, at, tokenAt(sentence, time.end))) cost += CLAUSE;
  if (at < verb && (isOfFirstVerb(sentence, at, verb) || isEnclosed(sentence, at, verb))) cost += CLAUSE;
  if (time.precision !== 'DAY') cost += VAGUE;
  for (let index = Math.max(0, at - SPEECH_WINDOW); index < at; index += 1) {
    if (index !== verb && SPEECH_FORMS.has(words.lower[index] ?? '') && words.tokens[index]?.pos === 'VERB')
      cost += SPEECH;
  }
  return cost;
}

/** What stands before the day of an occasion at which others meet: on the sidelines of Tuesday's summit, at Monday's talks. */
const AT_OCCASION =
  /\b(?:(?:sidelines?|margins?|fringes?|edges?|opening|close|end|start|day) of|at|during|in|for)(?: the| this)?$/u;
/** What can have a day of its own at which others meet: last year's drought has none. */
const OCCASION =
  /^['’]?s?(?: [\p{L}-]+){0,4} (?:summits?|meetings?|talks|conferences?|forums?|sessions?|councils?|gatherings?|games|match|final|funeral|ceremony|dinner|lunch|breakfast|banquet|reception|visit|hearing|debate|vote|election|congress|assembly|dialogue|round|signing|festival|fair|show|race|parade|service|mass|wedding|inauguration|consultations|negotiations|discussions|briefing|call|day|events?|rally)\b/u;
/** How far before a meeting noun its own day may stand, in tokens: Friday's closed-door talks. */
const OWN_DAY = 6;

/** Whether a day with a possessive ending is that of the meeting: it owns the noun, or the occasion of the verb. */
function isOfOccasion(sentence: MeetingSentence, time: TimeExpression, at: number): boolean {
  const { words } = sentence;
  const from = tokenAt(sentence, time.start);
  const to = tokenAt(sentence, time.end);
  if (words.tokens[at]?.pos === 'NOUN' && from < at && at - to <= OWN_DAY)
    return words.lower.slice(to, at).every((word, index) => index === 0 || !OTHER_NOUN.has(word));
  return (
    AT_OCCASION.test(words.lower.slice(Math.max(0, from - 4), from).join(' ')) &&
    OCCASION.test(words.lower.slice(to, to + OWN_DAY).join(' '))
  );
}

/** Words that end the noun phrase which a possessive day opened. */
const OTHER_NOUN: ReadonlySet<string> = new Set([
  'with',
  'of',
  'in',
  'at',
  'between',
  'on',
  'for',
  'and',
  'to',
  ',',
  'before',
  'after',
]);

/** The day for which something undone was planned: planned for Wednesday, or any day ahead. */
const isDayOfPlan = (sentence: MeetingSentence, time: TimeExpression): boolean => {
  const from = tokenAt(sentence, time.start);
  const before = sentence.words.lower.slice(Math.max(0, from - 7), from).join(' ');
  return (
    time.direction === 'future' ||
    /\b(?:planned|scheduled|set|due|slated|expected|fixed|arranged)(?: \S+){0,3} (?:for|on)$/u.test(before)
  );
};

/** The present tense of what lies ahead: talks resume on Friday. */
const RESUMING = /^(?:resume|restart|reconvene|continue|begin|start|open)s?$/u;

/** Left on Monday to meet X later this week: a day ahead behind an infinitive is its own. */
const isAimedAt = (sentence: MeetingSentence, time: TimeExpression, verb: number): boolean =>
  sentence.words.lower[verb - 1] === 'to' && tokenAt(sentence, time.start) > verb;

/** Whether another verb stands between a day and the verb that agreed, promised or planned to do it. */
const isOfEarlierVerb = ({ words }: MeetingSentence, time: TimeExpression, verb: number): boolean => {
  const at = words.tokens.findIndex((token) => token.start >= time.end);
  return (
    at !== -1 &&
    at < verb &&
    words.tokens.slice(0, at).some((token) => token.pos === 'VERB') &&
    /\b(?:agreed|promised|pledged|vowed|undertook|decided|resolved|plan(?:ned)?|hope[ds]?|expect(?:ed)?|will|is|are)\b/u.test(
      words.lower.slice(at, verb).join(' '),
    )
  );
};

/** @returns the time of the meeting, and whether it is only that of the report; null where the sentence gives none. */
export function chooseTime(
  sentence: MeetingSentence,
  verb: number,
  status: MeetingStatus,
): { readonly time: TimeExpression; readonly isOfReport: boolean } | null {
  const shifted = shiftedTime(sentence, verb);
  if (shifted !== null) return { time: shifted, isOfReport: false };
  let best: TimeExpression | null = null;
  // The day on which somebody called a meeting off is not the meeting's.
  const isReal = status === 'HELD' || status === 'PLANNED';
  let bestCost = LIMIT;
  for (const time of sentence.times) {
    const isOccasion = time.attributive === true && isOfOccasion(sentence, time, verb);
    if (time.attributive === true && !isOccasion) continue;
    // What lies ahead has a day ahead, what was held a day behind.
    const isOff =
      (status === 'PLANNED' && time.direction === 'past') ||
      (status === 'HELD' &&
        time.direction === 'future' &&
        !isAimedAt(sentence, time, verb) &&
        !RESUMING.test(sentence.words.lower[verb + 1] ?? ''));
    // Met on Tuesday and agreed to meet again: the day is that of the first verb.
    if (status === 'PLANNED' && time.direction === 'past' && isOfEarlierVerb(sentence, time, verb)) continue;
    const cost = costOf(sentence, time, verb) + (isOff ? CLAUSE : 0) - (isAimedAt(sentence, time, verb) ? CLAUSE : 0);
    // In May a meeting of the two fell through: both the plan and its end.
    const isFrame = time.precision !== 'DAY' && tokenAt(sentence, time.start) <= 1;
    if (!isReal && cost >= CLAUSE && !isFrame && !isDayOfPlan(sentence, time)) continue;
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  return best === null ? null : { time: best, isOfReport: bestCost > SPEECH };
}
