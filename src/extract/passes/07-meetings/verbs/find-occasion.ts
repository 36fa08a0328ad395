import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { MEETING_NOUNS } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { readNounPhrase } from '../nouns/noun-phrase.ts';
import { governmentOf } from '../status/status-of-noun.ts';
import { isUndoneAfter } from '../status/undone-after.ts';

/**
 * The meeting at which others were to meet: "cancelled a summit at which A was to meet B". What became of the summit
 * became of the meeting. Only a relative clause right behind the noun is read.
 */
export interface Occasion {
  /** Index of its noun. */
  readonly noun: number;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
}

const WINDOW = 3;
const ruleOf = (words: Words, noun: number) => {
  const text = textIn(words, noun - WINDOW, noun + 1);
  return MEETING_NOUNS.find((one) => one.pattern.test(text));
};
const MAX_ASIDE = 5;
const SITE = /^(?:on|in|at)$/u;
const JOINING: ReadonlySet<string> = new Set(['at', 'in', 'during', 'for']);
/** How far behind a trip its goal may end, in tokens. */
const GOAL_WINDOW = 9;

/** A trip to Oslo, a visit by X to the Danish capital: the noun whose goal ends at the token, or null. */
function tripBefore(words: Words, last: number): number | null {
  if (/^\p{Ll}/u.test(words.tokens[last]?.text ?? '') && words.lower[last] !== 'capital') return null;
  for (let at = last - 1; at >= Math.max(0, last - GOAL_WINDOW); at -= 1)
    if (/^(?:visits?|trips?|journey|tour)$/u.test(words.lower[at] ?? '')) return at;
  return null;
}

/** The breakfast she was going to have with X: the noun right before the pronoun that the verb is said of; -1 where there is none. */
const bareAntecedent = (words: Words, verb: number): number =>
  /^(?:he|she|they|it)$/u.test(words.lower[verb - 1] ?? '') && words.tokens[verb - 2]?.pos === 'NOUN' ? verb - 2 : -1;

/** @param verb first token of the verb group of the clause that begins at `start`. */
function nounBefore(words: Words, start: number, verb: number): number {
  const opener = words.lower[start - 1];
  let noun = -1;
  if (opener === 'where') noun = start - 2;
  else if (opener === 'which' && JOINING.has(words.lower[start - 2] ?? '')) noun = start - 3;
  else if (noun === -1) noun = bareAntecedent(words, verb);
  let last = words.tokens[noun]?.text === ',' ? noun - 1 : noun;
  // The summit on Sunday at which, talks in Rome at which.
  while (
    noun - last < MAX_ASIDE &&
    /^(?:PROPN|NUM)$/u.test(words.tokens[last]?.pos ?? '') &&
    SITE.test(words.lower[last - 1] ?? '')
  )
    last -= SITE.test(words.lower[last - 1] ?? '') ? 2 : 1;
  return tripBefore(words, last) ?? last;
}

/** How far before what it does the noun of an occasion may stand, in tokens. */
const OWN_WINDOW = 10;

/** The summit of the bloc that was to bring A and B together, a dinner seating A and B: the noun before its verb. */
function ownNoun(words: Words, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - OWN_WINDOW); at -= 1)
    if (words.tokens[at]?.pos === 'NOUN' && ruleOf(words, at) !== undefined) return at;
  return -1;
}

/** Where she would have met X: what a trip would have brought that was not made. */
const WOULD_HAVE = /^(?:\S+ )?(?:would|['’]d|\S+['’]d) (?:\S+ )?have\b/u;
const UNMADE =
  /\b(?:(?:was|were) (?:\S+ )?(?:supposed|due|meant|scheduled|expected|set|to have)|had (?:\S+ )?been (?:due|set|scheduled|expected|supposed|planning|going)|cancell?ed|called off|scrapped|postponed|put off|dropped|cut short|abandoned)\b/u;

/** Called off a trip to Lima, where she was due to address a forum. */
const WAS_TO = /^(?:\S+ ){0,3}?(?:was|were) (?:\S+ )?(?:due|to|expected|scheduled|set|meant)\b/u;
const UNDONE = /\b(?:cancel+ed|called off|scrapped|postponed|put off|dropped|abandoned|shelved)\b/u;

/** @param from first token of the verb group. @returns whether it was planned for a trip that the clause before says was given up. */
export function isOfTripGivenUp(words: Words, from: number): boolean {
  const start = clauseStart(words, from);
  return (
    words.lower[start - 1] === 'where' &&
    WAS_TO.test(textIn(words, start, from + 3)) &&
    UNDONE.test(textIn(words, 0, start))
  );
}

/** @param from first token of the verb group. @returns whether it would have happened on a trip that the clause before says was not made. */
export function isOfUnmadeTrip(words: Words, from: number): boolean {
  const start = clauseStart(words, from);
  return (
    /^(?:where|which|when)$/u.test(words.lower[start - 1] ?? '') &&
    WOULD_HAVE.test(textIn(words, start, from + 3).replace(/^.*?(?=(?:\S+['’]d|would) )/u, '')) &&
    UNMADE.test(textIn(words, 0, start))
  );
}

/** @returns the occasion that itself brings people together, with what became of it; `told` is what its verb says. */
export function ownOccasion(
  words: Words,
  phrases: readonly Phrase[],
  from: number,
  told: MeetingStatus,
): Occasion | null {
  const noun = ownNoun(words, from);
  const rule = noun === -1 ? undefined : ruleOf(words, noun);
  if (rule === undefined) return null;
  const isGerund = /ing$/u.test(words.lower[from] ?? '');
  const status = isGerund ? governmentOf(words, readNounPhrase(words, phrases, noun)).status : told;
  const isUndone = (isGerund || told !== 'HELD') && isUndoneAfter(words, from);
  return { noun, kind: rule.kind, status: isUndone ? 'CANCELLED' : status };
}

/** @param from first token of the verb group. @returns null where the verb tells of no occasion, or of one that is held or planned. */
export function findOccasion(words: Words, phrases: readonly Phrase[], from: number): Occasion | null {
  const noun = nounBefore(words, clauseStart(words, from), from);
  if (noun < 0) return null;
  const rule = ruleOf(words, noun);
  if (rule === undefined) return null;
  const government = governmentOf(words, readNounPhrase(words, phrases, noun));
  const isSubject = government.verb === -1 || government.verb > noun;
  const isUndone = isSubject && isUndoneAfter(words, from);
  const status = isUndone ? 'CANCELLED' : government.status;
  return status === 'HELD' || status === 'ONGOING' || status === 'PLANNED' ? null : { noun, kind: rule.kind, status };
}
