import { isVerb } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/** A list of names, and no clause with a verb of its own; what is said of one of them behind `who` is none. */
export function isVerbless({ words }: MeetingSentence, from: number): boolean {
  for (let at = from; at < words.tokens.length; at += 1) {
    if (/^(?:who|which|whose)$/u.test(words.lower[at] ?? '')) return true;
    if (isVerb(words, at) && !/(?:ing|ed)$/u.test(words.lower[at] ?? '')) return false;
  }
  return true;
}
