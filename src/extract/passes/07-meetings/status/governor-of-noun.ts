import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { DENIES_CLAIM } from '../../../lexicon/denial-words.ts';
import { NOUN_STATUS } from '../../../lexicon/event-verbs.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { GatedPattern, GatedRules } from '../../../rules/gated-pattern.ts';
import type { NounGovernor } from '../../../rules/status/noun-governor.ts';
import { NOUN_GOVERNORS } from '../../../rules/status/noun-governors.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { isUndoneAfter } from './undone-after.ts';

/** What a meeting noun hangs on says how real it is: hopes for talks, a planned visit. */
const GOVERNOR_WINDOW = 10;
const GOVERNORS = new GatedRules(NOUN_GOVERNORS);
/** Words of any class with which a sentence denies what others claimed: contrary to reports, is untrue. */
const CLAIM_DENIED = new GatedPattern(
  /\b(?:den(?:y|ies|ied|ying|ials?)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|rebutt(?:ed|ing)|disput(?:ed|es|ing)|contradict(?:ed|s|ing)|contrary to|untrue|false|falsehoods?|baseless|unfounded|such)\b/u,
);
/** What becomes of plans: they collapse as meetings do not. */
const COLLAPSED = new GatedPattern(
  /\b(?:collapsed?|fell (?:through|apart)|fallen (?:through|apart)|c[ao]me to (?:nothing|naught)|unravell?ed|evaporated|foundered|fizzled|failed|stalled|died|(?:were|was|been) (?:dropped|abandoned|shelved|scrapped|ditched|cancell?ed|called off|put on (?:hold|ice)|postponed|suspended|thwarted|scuppered|derailed|foiled|axed))\b/u,
);
/** Denied talk of a meeting: the verb that what the noun depends on is the object of. */
const DENYING_VERB = new RegExp(`^(?:${DENIES_CLAIM}|denying|refut(?:ed|es)|rebutted|disput(?:ed|es))$`, 'u');

/** Has a meeting scheduled with X, talks planned for Friday: what stands behind the noun. */
const SCHEDULED = /^(?:scheduled|planned|arranged|booked|pencill?ed|lined|slated)$/u;

/** A meeting that A and B had scheduled. */
const ARRANGED =
  /^(?:(?!who\b|that\b|said\b)\S+ ){1,9}?(?:had|have|has|were|was|are|is) (?:\S+ )?(?:scheduled|planned|arranged|pencill?ed|booked|to (?:hold|have)|due to (?:hold|have)|set up|lined up)\b/u;

/** Whether its relative clause says that it was arranged, and then what became of it. */
function statusOfRelative(words: Words, noun: number): MeetingStatus | null {
  if (!/^(?:that|which)$/u.test(words.lower[noun + 1] ?? '')) return null;
  if (!ARRANGED.test(textIn(words, noun + 2, noun + 14))) return null;
  return isUndoneAfter(words, noun + 1) ? 'CANCELLED' : 'PLANNED';
}

export const statusOfModifiers = (words: Words, phrase: NounPhrase): MeetingStatus | null =>
  phrase.modifiers.map((word) => NOUN_STATUS[word]).find((status) => status !== undefined) ??
  (SCHEDULED.test(words.lower[phrase.noun + 1] ?? '') ? 'PLANNED' : statusOfRelative(words, phrase.noun));

const DEFINITE = new WordClass('the this that these those his her their its'.split(' '));

/** @returns the noun that the meeting depends on, as a row of its class; null where it depends on none. */
export function governorOfNoun(words: Words, from: number): NounGovernor | null {
  const before = textIn(words, from - GOVERNOR_WINDOW, from);
  const row = GOVERNORS.find(words, before) ?? null;
  return row?.ofIndefinite === true && DEFINITE.isAt(words, from) ? null : row;
}

/** @returns whether the verb denies what the noun claims: denied talk of a meeting. */
export const isDenying = (words: Words, verb: number): boolean =>
  verb !== -1 && DENYING_VERB.test(words.lower[verb] ?? '');

/** @returns whether the sentence denies a claim of others, and does not only say that there was none. */
export const deniesClaim = (words: Words): boolean => CLAIM_DENIED.matches(words, words.text);

/** Words of the predicate that are read behind its verb. */
const PREDICATE = 4;

/** @param verb that of the plans themselves: plans for a summit `fell through`. */
export const isCollapse = (words: Words, verb: number, before = 2): boolean =>
  COLLAPSED.isIn(words, verb - before, verb + PREDICATE);
