import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';

const BEGIN =
  /^(?:(?!but\b|[.;])\S+ ){0,14}?(?:could|was able to|were able to|had a chance to) (?:\S+ )?(?:begin|start|open|take place|be held|happen|go ahead|convene|get under way)\b/u;
const WINDOW = 20;

/** Resigned before the talks with X could begin: whether they ever did it does not say. @param noun that of the meeting. */
export const couldBegin = (words: Words, noun: number): boolean =>
  BEGIN.test(textIn(words, noun + 1, noun + 1 + WINDOW));

/** Until the talks take place, before a meeting can be held: nobody has met yet. */
const TO_COME =
  /^(?:(?!but\b|[.,;])\S+ ){0,14}?(?:takes? place|(?:can|is to|are to|has to|have to) (?:take place|begin|start|be held|happen|go ahead)|(?:is|are) (?:held|arranged|agreed)|begins?|happens?|goes ahead|has (?:begun|taken place|been held|been arranged))\b/u;

/** @param before the word before the noun's phrase. @returns whether the clause that it opens waits for the meeting. */
export const isAwaited = (words: Words, noun: number, before: string): boolean =>
  /^(?:until|till|before)$/u.test(before) && TO_COME.test(textIn(words, noun + 1, noun + AWAITED_WINDOW));
const AWAITED_WINDOW = 20;
