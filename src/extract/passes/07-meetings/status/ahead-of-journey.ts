import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { isBackward } from './status-of-verb.ts';

/** Talks that somebody has only set out for. */
/** Left Lima on Monday for talks with X: who has just gone has not met yet. */
const LEAVING =
  /^(?:left|departed|boarded|set (?:off|out)|took off)\b(?!.*\b(?:earlier|before|ago|last|january|february|march|april|may|june|july|august|september|october|november|december)\b)/u;
const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u;
const MAX_TAIL = 20;

/** Arrived on Tuesday for talks with X on Thursday, flew out for talks the next day: the talks are later than the journey. */
function isForAnotherDay(words: Words, verb: number, from: number, noun: number): boolean {
  if (!/^(?:arriv|fl[ey]|travel|land|head|c[ao]me|we?nt|go)/u.test(words.lower[verb] ?? '')) return false;
  const tail = words.lower.slice(noun + 1, Math.min(noun + MAX_TAIL, clauseEnd(words, noun + 1))).join(' ');
  if (/\b(?:the (?:next|following) (?:day|morning|afternoon|evening)|tomorrow|a day later)\b/u.test(tail)) return true;
  const first = DAY.exec(words.lower.slice(verb, from).join(' '))?.[0];
  const second = DAY.exec(tail)?.[0];
  return first !== undefined && second !== undefined && first !== second;
}

/** @returns whether the talks that the noun tells of are the aim of a journey that has only begun. */
export const isAheadOfJourney = (
  words: Words,
  at: {
    readonly verb: number;
    /** Whether the verb has no auxiliary. */
    readonly isBare: boolean;
    /** The word before the noun's phrase, which begins at `from`. */
    readonly before: string;
    readonly from: number;
    readonly noun: number;
  },
): boolean =>
  (at.before === 'for' &&
    at.isBare &&
    LEAVING.test(words.lower.slice(at.verb, at.from).join(' ')) &&
    !isBackward(words, at.verb)) ||
  isForAnotherDay(words, at.verb, at.from, at.noun);
