import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { GatedPattern } from '../../rules/gated-pattern.ts';
import type { Words } from '../03-names/words.ts';
import { blamedFor } from './blamed-for.ts';
import { clauseStart, isBoundary } from './clause-bounds.ts';
import { findSubject } from './find-subject.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { speakerOfItself } from './speaker-of-itself.ts';
import { frontedFrom, frontedGerund, subjectBehind, subjectOfOpening } from './subject-behind.ts';
import { subjectOfAmong, subjectOfRank } from './subject-of-rank.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';

/**
 * Who does what a verb says, also where the verb has no subject of its own: "After meeting X, Y said" (the subject of the
 * clause behind the comma), "Y said after meeting X" (of the clause before), "Y became the first to meet X" and "Y was among
 * those who met X" (of the copula). Limits: one comma ends what is put in front, so a list within it hides the subject.
 */
/** How far before an infinitive its verb is sought, in tokens. */
const MAX_PREDICATE = 8;

/** `meeting X`, `having met X`: a form that has its subject elsewhere. */
function isSubjectless(words: Words, group: VerbGroup): boolean {
  const first = words.lower[group.from] ?? '';
  return (
    first.endsWith('ing') ||
    (first === 'ever' && words.lower[group.from + 1]?.endsWith('ing') === true) ||
    (group.from < group.verb && first === 'not' && words.lower[group.from + 1] === 'having')
  );
}

const EACH = new WordClass(['each', 'both', 'all']);
/** Nouns of time between a subject and its verb: Lund this week met. */
const TIMES =
  /^(?:today|yesterday|tonight|days?|nights?|weeks?|weekend|months?|years?|morning|afternoon|evening|noon|hours?|time|times|spring|summer|autumn|winter)$/u;

/** Whether somebody whom the text does not name is right before the verb: nobody had met, the boy met. */
function hasUnnamedSubject(words: Words, groups: readonly PhraseGroup[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && (words.tokens[at]?.pos === 'ADV' || EACH.isAt(words, at))) at -= 1;
  if (at < 0) return false;
  const token = words.tokens[at];
  if (token === undefined || !(token.pos === 'NOUN' || token.pos === 'PRON') || TIMES.test(token.text.toLowerCase()))
    return false;
  if (/^(?:who|which|that|whom)$/u.test(token.text.toLowerCase())) return false;
  if (groups.some((group) => group.from <= at && at < group.to)) return false;
  // Commanders of the Thai and Cambodian armies: the noun ends the group that its adjectives are of.
  const isEnd = (group: PhraseGroup): boolean =>
    group.to === at &&
    group.actors.length > 1 &&
    group.actors.every((actor) => !actor.startsWith('p')) &&
    words.lower.slice(group.from, group.to).includes('of');
  if (groups.some(isEnd)) return false;
  while (/^(?:NOUN|ADJ|DET|NUM|PROPN|PRON)$/u.test(words.tokens[at]?.pos ?? '')) at -= 1;
  // In a rare move met Y: what a preposition governs is no subject.
  return words.tokens[at]?.pos !== 'ADP';
}

const GRANTED = /^(?:opportunity|chance|pleasure|honou?r|privilege)$/u;
/** Had the opportunity to meet X: no auxiliary, whatever the tagger says. */
const isOwnHave = (words: Words, at: number, from: number): boolean =>
  /^(?:has|have|had)$/u.test(words.lower[at] ?? '') &&
  words.tokens[at + 1]?.pos === 'DET' &&
  GRANTED.test(words.lower[from - 1] ?? '');

/** First token of the group that an infinitive depends on: nobody `has been allowed` to meet X; its own where there is none. */
function mainVerbOf(words: Words, from: number): number {
  for (let at = from - 1; at > Math.max(0, from - MAX_PREDICATE) && !isBoundary(words, at); at -= 1)
    if (words.tokens[at]?.pos === 'VERB' || isOwnHave(words, at, from)) return readVerbGroup(words, at).from;
  return from;
}

/** Left it to her deputy to receive X, plans for A to meet B: who does it stands behind the preposition. */
const GIVEN_TO = /\b(?:it to|(?:is|was|be|it) up to|(?:fell|falls) to|for) (?:(?!and\b|to\b)\S+ ){1,9}$/u;
/** Fog forced A to cancel: who is made to do it does it. */
const CAUSING =
  /^(?:forc|oblig|compel|led|lead|prompt|caus|push|driv|drove|allow|enabl|permit|requir|spur|mov)(?:ed|es|ing|led|ling|s|e)?$/u;
/** Lund sent her envoy to Lima to meet X: the envoy does it. */
const SENDING =
  /^(?:sent|sends?|sending|(?:dispatch|despatch|assign|appoint|task|commission)(?:ed|es|s|ing)?|(?:delegat|designat)(?:ed|es|ing))$/u;
/** It was not A who met B. */
const CLEFT_AWAY = new GatedPattern(/\b(?:it|this) (?:was|is) (?:not|n['’]t) (?:\S+ ){1,9}(?:who|that)$/u);

/** Who an infinitive is said of where a preposition names them; undefined where none does. */
function givenTo(words: Words, groups: readonly PhraseGroup[], from: number): PhraseGroup | null | undefined {
  const before = `${textIn(words, clauseStart(words, from), from)} `;
  const object = groups.find((group) => group.to === from);
  if (object !== undefined && CAUSING.test(words.lower[object.from - 1] ?? '')) return object;
  const sent = groups.findLast((group) => group.to <= from && SENDING.test(words.lower[group.from - 1] ?? ''));
  if (sent !== undefined && sent.from >= clauseStart(words, from)) return sent;
  if (!GIVEN_TO.test(before) || words.tokens.slice(clauseStart(words, from), from).some((token) => token.text === ','))
    return undefined;
  const own = groups.find((group) => group.to === from);
  if (own !== undefined) return /^(?:for|to)$/u.test(words.lower[own.from - 1] ?? '') ? own : undefined;
  // For talks to meet X: what no name fills is only read where somebody is spoken of.
  return /\b(?:it to|(?:is|was|be|it) up to|(?:fell|falls) to) /u.test(before) ? null : undefined;
}

/** @returns the group that does what the verb group says, or null. */
export function findAgent(words: Words, groups: readonly PhraseGroup[], group: VerbGroup): PhraseGroup | null {
  const given = group.isInfinitive ? givenTo(words, groups, group.from) : undefined;
  if (given !== undefined) return given;
  const opening = group.from === 0 ? subjectOfOpening(words, groups, group) : null;
  if (opening !== null) return opening;
  const blamed = isSubjectless(words, group) ? blamedFor(words, groups, group.from) : undefined;
  if (blamed !== undefined) return blamed;
  if (isSubjectless(words, group)) {
    const behind = frontedFrom(words, group.from) === -1 ? null : subjectBehind(words, groups, group.verb);
    if (behind !== null) return behind;
  }
  // After flying to Lima to meet X, Y spoke.
  const journey = group.isInfinitive ? frontedGerund(words, group.from) : -1;
  if (journey !== -1) {
    const behind = subjectBehind(words, groups, group.verb);
    if (behind !== null) return behind;
  }
  // Was the first leader received by Y: a participle behind the noun.
  const isBehindNoun =
    group.isPassive && group.from === group.verb && words.tokens[group.from - 1]?.pos === 'NOUN' && !group.isInfinitive;
  const ranked = isBehindNoun ? subjectOfRank(words, groups, group.from) : null;
  if (ranked !== null) return ranked;
  const speaker = speakerOfItself(words, groups, group.from - 1);
  if (speaker !== null) return speaker;
  if (
    !isSubjectless(words, group) &&
    hasUnnamedSubject(words, groups, group.isInfinitive ? mainVerbOf(words, group.from) : group.from)
  )
    return null;
  if (CLEFT_AWAY.isIn(words, 0, group.from)) return null;
  const predicate = group.isInfinitive
    ? subjectOfRank(words, groups, group.from)
    : subjectOfAmong(words, groups, group.from);
  return predicate ?? findSubject(words, groups, group.from);
}
