import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import { isForgone } from './forgone.ts';
import { statusOfText } from './status-of-text.ts';
import { statusOfVerb } from './status-of-verb.ts';

/**
 * The second of two verbs that share what stands before the first: will fly to Rome and meet X, refused to fly to Rome and
 * hold talks, was to have flown to Rome and met X. Behind an auxiliary or `to` the second is a bare infinitive: what has
 * another past tense (hold, meet) is told by it alone.
 */
const PERFECT =
  'have (?!(?:an?|the|his|her|their|its|no|two|more|another|lunch|dinner|breakfast|supper|tea|coffee|talks|drinks)\\b)(?:\\S+ly )?\\p{L}+(?:ed|n|ne|t|d|g|m|e|k|w)\\b';
const UNDONE = new RegExp(
  `\\b(?:was|were|had been (?:due|expected|set|scheduled)|(?:due|expected|set|scheduled)) to ${PERFECT}`,
  'u',
);
const UNREAL = new RegExp(`\\b(?:would|could|should|might) ${PERFECT}`, 'u');
const NEGATED = /\b(?:never|not|cannot)\b|n['’]t\b/u;
const JOINED = /^(?:and|or|then|also|later|,)$/u;
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that', 'where', 'when', 'whose', 'while', 'because']);
/** Their past is the same word. */
const SAME_PAST: ReadonlySet<string> = new Set('put set cut let hit read shut host cost'.split(' '));
const MODAL = /^(?:to|will|would|shall|should|can|could|may|might|must|did|['’](?:ll|d))$/u;
const MAIN_AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);
const REACH = 40;

const isBare = (words: Words, at: number): boolean => words.tokens[at]?.lemma === words.lower[at];

/** Whether the verb stands behind `and` or its like, with nothing but adverbs between: and also meet. */
const isJoined = (words: Words, { from, verb }: VerbGroup): boolean =>
  JOINED.test(words.lower[from - 1] ?? '') && words.tokens.slice(from, verb).every(({ pos }) => pos === 'ADV');

/** Whether the group opens a relative clause: where she will open a fair. */
const isOfRelative = (words: Words, from: number): boolean =>
  RELATIVES.has(words.lower[from - 1] ?? '') || RELATIVES.has(words.lower[from - 2] ?? '');

/**
 * @returns for a bare infinitive that shares the auxiliary, or the `to`, of a verb before it, the group of the nearest such
 * verb; null for any other.
 */
function firstOfJoined(words: Words, second: VerbGroup): VerbGroup | null {
  const { verb } = second;
  if (!isJoined(words, second) || !isBare(words, verb) || SAME_PAST.has(words.lower[verb] ?? '')) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    const token = words.tokens[at];
    if (token === undefined || token.text === ';' || token.text === ':') return null;
    const isVerb = token.pos === 'VERB' || (token.pos === 'AUX' && MAIN_AUXILIARIES.has(words.lower[at] ?? ''));
    // Will lay a wreath: the tagger takes the form for a past.
    if (!isVerb || !(isBare(words, at) || MODAL.test(words.lower[at - 1] ?? ''))) continue;
    const group = readVerbGroup(words, at);
    if (group.from < at && !isOfRelative(words, group.from)) return group;
  }
  return null;
}

/** Whether the verb is a bare infinitive that shares what stands before another. */
export const isSecondOfJoined = (words: Words, group: VerbGroup): boolean => firstOfJoined(words, group) !== null;

const TIMED: ReadonlySet<MeetingStatus> = new Set<MeetingStatus>(['PLANNED', 'CANCELLED', 'HYPOTHETICAL']);

/** Will lay a wreath before meeting X: @returns the status of the verb that a gerund behind `before` goes with; null where it says nothing. */
function statusOfGerundBefore(words: Words, { from, verb }: VerbGroup): MeetingStatus | null {
  if (words.lower[from - 1] !== 'before' || words.lower[verb]?.endsWith('ing') !== true) return null;
  const start = clauseStart(words, from - 1);
  for (let at = from - 2; at >= start; at -= 1) {
    if (words.tokens[at]?.pos !== 'VERB') continue;
    const first = readVerbGroup(words, at);
    const status = first.isInfinitive ? statusOfVerb(words, first, null) : statusOfText(first.text);
    return status !== null && TIMED.has(status) ? status : null;
  }
  return null;
}

/** @returns the status of a verb without auxiliaries that is joined to one that has them; null where it is not. */
export function statusOfJoined(words: Words, group: VerbGroup): MeetingStatus | null {
  const { from } = group;
  // Went to a match rather than hold talks.
  if (isForgone(words, group)) return 'HYPOTHETICAL';
  if (!isJoined(words, group)) return statusOfGerundBefore(words, group);
  const before = textIn(words, clauseStart(words, from), from);
  if (UNDONE.test(before)) return 'CANCELLED';
  if (UNREAL.test(before)) return 'HYPOTHETICAL';
  // Never visited Lima or met X.
  if (words.lower[from - 1] === 'or' && NEGATED.test(before)) return 'DENIED';
  const first = firstOfJoined(words, group);
  if (first === null) return null;
  const status = first.isInfinitive ? statusOfVerb(words, first, null) : statusOfText(first.text);
  return status === 'HELD' ? null : status;
}
