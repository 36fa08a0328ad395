import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import { isBackward } from '../status/status-of-verb.ts';

/** Had met, have met; not what has just been done, or goes on: have been talking for an hour. */
const EARLIER =
  /\b(?:had|once|ever|first)\b(?!.*\bjust\b)|\b(?:has|have)\b(?!.*\b(?:just|now|finally|been [^ ]+ing)\b)/u;
/** The verb group without its verb: `had` of had tea tells no pluperfect. */
const auxiliariesOf = (words: Words, { text, verb }: VerbGroup): string =>
  words.lower[verb] === 'had' ? text.slice(0, text.lastIndexOf('had')) : text;
/** Met when both were students. */
const THEN = new GatedPattern(/\bwhen (?:both|they) were\b/u);
const THEN_WINDOW = 25;

/** @returns whether the meeting lies before what the article tells: had met, last met, met six weeks earlier. */
export const isEarlierVerb = (words: Words, at: number, group: VerbGroup): boolean =>
  EARLIER.test(auxiliariesOf(words, group)) ||
  /^(?:last|previously)$/u.test(words.lower[at - 1] ?? '') ||
  isBackward(words, at) ||
  THEN.isIn(words, at, at + THEN_WINDOW);
