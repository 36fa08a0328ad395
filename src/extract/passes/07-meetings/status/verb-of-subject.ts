import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { mainVerbOfSubject } from './main-verb-of-subject.ts';
import { isSaidDone } from './plan-of-noun.ts';
import { statusOfPredicate } from './status-of-predicate.ts';
import { verbAfterNoun } from './verbs-of-noun.ts';

/**
 * @param from first token of the noun's phrase
 * @returns the verb whose subject the noun is: the nearest behind it, or the sentence's own where that says what came of
 *   the meeting; -1 where there is none
 */
export function verbOfSubject(words: Words, from: number, noun: number): number {
  const nearest = verbAfterNoun(words, noun);
  // It was their first meeting since X took office.
  if (words.tokens.slice(clauseStart(words, from), from).some(({ pos }) => pos === 'AUX')) return nearest;
  const main = mainVerbOfSubject(words, noun);
  if (main === -1 || main === nearest) return nearest;
  return nearest === -1 || statusOfPredicate(words, main) !== 'HELD' || isSaidDone(words, main) ? main : nearest;
}
