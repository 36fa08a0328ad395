import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';

/** What a meeting noun itself says of a plan: the day that owns it, what was planned, what took place. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|week|weekend|month|year|morning|evening|afternoon|night)$/u;
const TOOK_PLACE =
  /\b(?:took place|went ahead|did (?:take place|go ahead|happen)|(?:was|were|had been) held|began|opened|started|ended|lasted|concluded|finished|got under way|wrapped up|broke up|dragged on|overran|ran for|went on for|(?:is|are|was|were) over|(?:has|have) (?:begun|ended|started|finished|concluded))\b/u;

/** @returns the first token of the phrase with the day that owns it: pulled out of Monday's meeting. */
function startOfNoun(words: Words, phrase: NounPhrase): number {
  const { from } = phrase;
  const isOwned = /^['’]s?$/u.test(words.lower[from - 1] ?? '') && DAY.test(words.lower[from - 2] ?? '');
  return isOwned ? from - 2 : from;
}

/** After three days of talks: the measure stands between the noun and the preposition that governs it. */
const MEASURE =
  /\b(?:after|following|amid|during|despite) ((?:\S+ ){0,4}?(?:minutes|hours?|days?|nights?|weeks|months|years|rounds?|series|marathon) of)$/u;
const MEASURE_WINDOW = 8;

/** @returns the first token of the noun's phrase with what it is measured in. */
export function startOfMeasured(words: Words, phrase: NounPhrase): number {
  const from = startOfNoun(words, phrase);
  if (words.lower[from - 1] !== 'of') return from;
  const measure = MEASURE.exec(textIn(words, from - MEASURE_WINDOW, from))?.[1];
  return measure === undefined ? from : from - measure.split(' ').length;
}

/** Whether what did not take place was a plan: a planned call, the meeting, a call planned between A and B. */
export const isOfPlan = (words: Words, phrase: NounPhrase, after: number, modifiers: MeetingStatus | null): boolean =>
  modifiers === 'PLANNED' ||
  (phrase.isDefinite && modifiers === null && !phrase.modifiers.includes('such')) ||
  startOfNoun(words, phrase) < phrase.from ||
  /\b(?:planned|scheduled|due|arranged|expected|set|slated|pencilled|billed|agreed|fixed|announced|meant|listed)\b/u.test(
    textIn(words, phrase.noun, after),
  );

/** Did not get a meeting with X, which had been set for Tuesday. */
const FIXED =
  /\b(?:which|that) (?:had been|was|were) (?:\S+ )?(?:set|planned|scheduled|arranged|fixed|announced|pencilled in|due|foreseen|billed|listed) (?:for|on|to)\b/u;
const MAX_BEHIND = 18;

export const isOfFixedDay = (words: Words, noun: number): boolean =>
  FIXED.test(textIn(words, noun + 1, noun + MAX_BEHIND));

/** @returns whether the predicate at the verb says that the meeting took place. */
export const isSaidDone = (words: Words, verb: number): boolean =>
  verb !== -1 && TOOK_PLACE.test(textIn(words, verb, verb + 3));
