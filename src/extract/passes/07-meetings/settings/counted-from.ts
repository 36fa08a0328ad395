import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';

const COUNTED = new GatedPattern(
  /(?:\b(?:com(?:es?|ing)|came|is|was|follow(?:s|ed|ing))|,) (?:(?:just|only|about|some|nearly|almost|barely|less|more|than|over|a|an|few|several|two|three|four|five|six|seven|eight|nine|ten|\p{N}+) )*(?:days?|weeks?|months?|years?) after$/u,
);
const WINDOW = 9;

/** The visit comes five months after A received B, met on Monday, a year after A received B: the clause tells of an earlier time. */
export const isCountedFrom = (words: Words, at: number): boolean => {
  const start = clauseStart(words, at);
  // Days after the flood, she was received by B: a comma ends what the words count from.
  return COUNTED.isIn(words, start - WINDOW, start) && !words.lower.slice(start, at).includes(',');
};
