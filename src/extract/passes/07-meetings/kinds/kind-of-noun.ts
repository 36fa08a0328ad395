import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../../../domain/vocabulary/meeting-medium.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import { remoteMediumOfNoun } from './remote-medium.ts';

/** Talks with somebody between the sides: mediated by Qatar, with an envoy mediating. */
const MEDIATED =
  /\b(?:mediated|brokered) by\b|\bwith (?:\S+ ){1,12}(?:mediating|as (?:a |the )?mediators?)\b|\bthrough (?:\S+ ){0,3}mediators?\b/u;
const MEDIATED_WINDOW = 30;
const isMediated = (words: Words, at: number): boolean => MEDIATED.test(textIn(words, at, at + MEDIATED_WINDOW));

const BARGAINABLE: ReadonlySet<string> = new Set(['talks', 'consultations', 'discussions', 'negotiations']);
/** Leads talks, as negotiators do; talks about a merger, over a transfer. */
const LED = /\b(?:lead|leads|led|leading) (?:(?:the|a|an|new|further|technical|formal) )*talks$/u;
const BARGAIN =
  ' (?:merger|takeover|tie-up|buyout|acquisition|transfer|move|sale|contract|pay deal|wage deal|coalition)\\b';
const ANY_BARGAIN = new RegExp(BARGAIN, 'u');
const OF_BARGAIN = new RegExp(
  `^talks(?: (?!about\\b|over\\b)[\\p{L}\\p{N}.’'-]+){0,12}? (?:about|over|on) (?:an?|the|their|his|her|a possible|a potential|a proposed)(?: [\\p{L}\\d-]+){0,2}${BARGAIN}`,
  'u',
);
/** Consultations that broke up without agreement. */
const WITHOUT_DEAL =
  /^\p{L}+ [^,;.]{0,120}?\b(?:broke (?:up|down|off)|ended|collapsed|failed|adjourned|concluded|finished)(?: \S+){0,3}? without (?:an? |any )?(?:agreement|deal|accord|breakthrough)\b/u;
const isBargaining = (words: Words, at: number): boolean =>
  LED.test(textIn(words, at - 5, at + 1)) ||
  // The pattern tries many ways to what most sentences do not hold.
  (ANY_BARGAIN.test(words.text) && OF_BARGAIN.test(textIn(words, at, at + MEDIATED_WINDOW))) ||
  WITHOUT_DEAL.test(textIn(words, at, at + MEDIATED_WINDOW));

/** Held a round table with growers: one who hosts meets the others. Taking part in one is another matter. */
const TABLE = /\btables?$|^round-?tables?$/u;
const HELD =
  /\b(?:held|hold|holds|holding|host(?:s|ed|ing)?|had|have|proposed|planned|called off|cancell?ed|postponed) (?:[^ ,;.]+ ){0,4}(?:round table|round-?table)$/u;
const WITH = /^\S+(?: (?:in|on|at|next|last|this|for|about|\p{N}+)(?: [^ ,;.]+){1,3}?)*? with\b/u;
const isTableOfTwo = (words: Words, at: number): boolean =>
  TABLE.test(words.lower[at] ?? '') &&
  HELD.test(textIn(words, at - 6, at + 1)) &&
  WITH.test(textIn(words, at, at + 14));

/** @returns what the noun's words make of the rule's kind: talks by telephone are a call, talks that somebody mediates a mediation. */
export function kindOfNoun(
  words: Words,
  rule: MeetingNounRule,
  at: number,
): { readonly kind: MeetingKind; readonly medium: MeetingMedium } {
  if (/^(?:meeting|discussion)$/u.test(rule.name) && BARGAINABLE.has(words.lower[at] ?? '') && isBargaining(words, at))
    return { kind: 'NEGOTIATION', medium: rule.medium };
  if (rule.name === 'conference' && isTableOfTwo(words, at)) return { kind: 'MEETING', medium: rule.medium };
  const line = rule.kind === 'MEETING' ? remoteMediumOfNoun(words, at) : null;
  if (line !== null) return { kind: line === 'PHONE' ? 'PHONE_CALL' : 'VIDEO_CALL', medium: line };
  return { kind: rule.kind === 'MEETING' && isMediated(words, at) ? 'MEDIATION' : rule.kind, medium: rule.medium };
}
