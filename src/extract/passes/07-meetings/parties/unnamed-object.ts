import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';

/** Each received the mediator: one whom nobody names. */
const UNNAMED =
  /^(?:(?:with|to|by) )?(?:the|an?) (?!(?:day|night|week|month|year|morning|evening|afternoon|first|second|third|last|next|same|following|previous|few|dozen|number)\b)\p{L}/u;

/** Both attended the dinner: of a verb whose object may be an occasion nothing is told so. */
const SEEING =
  /^(?:met|meets?|meeting|received?|receives|saw|seen|sees?|greet(?:ed|s)?|welcom(?:ed?|es)|phon(?:ed?|es)|telephon(?:ed?|es)|rang|dined|lunched|breakfasted|sp(?:oke|oken|eaks?)|talked|conferred|consulted)$/u;

/** @returns whether somebody whom nobody names stands at the token: the mediator, with an envoy. */
export const hasUnnamedAt = (words: Words, at: number): boolean => UNNAMED.test(textIn(words, at, at + 3));

/** @returns whether the verb at the token is one of seeing people, and its object somebody whom nobody names. */
export const seesUnnamed = (words: Words, at: number): boolean =>
  SEEING.test(words.lower[at] ?? '') && hasUnnamedAt(words, at + 1);
