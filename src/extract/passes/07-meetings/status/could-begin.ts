import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';

const BEGIN =
  /^(?:(?!and\b|but\b|[.;])\S+ ){0,10}?(?:could|was able to|were able to|had a chance to) (?:\S+ )?(?:begin|start|open|take place|be held|happen|go ahead|convene|get under way)\b/u;
const WINDOW = 16;

/** Resigned before the talks with X could begin: whether they ever did it does not say. @param noun that of the meeting. */
export const couldBegin = (words: Words, noun: number): boolean =>
  BEGIN.test(textIn(words, noun + 1, noun + 1 + WINDOW));
