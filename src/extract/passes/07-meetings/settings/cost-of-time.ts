import type { TimeExpression } from '../../../layers.ts';
import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart, isBoundary } from '../../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isCountedFrom } from './counted-from.ts';
import {
  isBehindRelating,
  isOfCount,
  isOfDatedNoun,
  isOfMatterSpoken,
  isOfNextPlan,
  isOfOtherEvent,
  isOfPlaceClause,
  isSinceEarlier,
} from './other-event.ts';

/**
 * The time of a meeting among the times of its sentence: the nearest, where a time in another clause, and more so one of
 * a reporting verb ("said on Tuesday"), counts as further.
 */
export const CLAUSE = 12;
export const SPEECH = 25;
export const LIMIT = 45;
const SPEECH_WINDOW = 4;
const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'then']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** A month or a year gives way to a day. */
const VAGUE = 4;

export function tokenAt(sentence: MeetingSentence, offset: number): number {
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

/** Had dinner with X, who had returned on Monday, who yesterday left: the day is that of what is said of X. */
function isOfPartner({ words }: MeetingSentence, verb: number, at: number, end: number): boolean {
  const who = words.lower.findIndex((word, index) => index > verb && index < at && word === 'who');
  if (who === -1 || words.tokens[who - 1]?.text !== ',') return false;
  if (at === who + 1) return OPENS_VERB_GROUP.has(words.tokens[end]?.pos ?? '');
  const inside = words.tokens.slice(who + 1, at);
  return (
    inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && !inside.some(({ text }) => /^[,;–—]$/u.test(text))
  );
}

export function costOfTime(sentence: MeetingSentence, time: TimeExpression, verb: number): number {
  const { words } = sentence;
  const at = tokenAt(sentence, time.start);
  const end = tokenAt(sentence, time.end);
  if (end <= verb && isBeforeWhen(words, end)) return clauseStart(words, verb) > end ? 0 : CLAUSE;
  if (at > verb && (isBehindRelating(words, verb, at) || isOfPartner(sentence, verb, at, end))) return LIMIT;
  if (isOfPlaceClause(words, verb, at) || isOfMatterSpoken(words, verb, at)) return LIMIT;
  if (isOfDatedNoun(words, at, verb) || isSinceEarlier(words, at, verb) || isOfCount(words, at)) return LIMIT;
  if (at < clauseStart(words, verb) && isCountedFrom(words, verb)) return LIMIT;
  if (isOfNextPlan(words, verb, at)) return LIMIT;
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

/** Will meet X, the ministry said on Thursday: a day of which only prepositions part a reporting verb. */
export function isDayOfReport({ words }: MeetingSentence, at: number): boolean {
  let verb = at - 1;
  while (verb > 0 && at - verb < SPEECH_WINDOW && /^(?:ADP|ADV|ADJ)$/u.test(words.tokens[verb]?.pos ?? '')) verb -= 1;
  return SPEECH_FORMS.has(words.lower[verb] ?? '') && words.tokens[verb]?.pos === 'VERB';
}
