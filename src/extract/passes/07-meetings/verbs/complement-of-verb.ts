import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { prepositionOfWhom } from '../../06-clauses/find-antecedent.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { wordsWithoutTimes } from './verb-use.ts';

/** The words behind a verb, adverbs left out, with the token of the first. */
interface WordsAfter {
  readonly text: string;
  readonly from: number;
}

/** The tokens of the complement, whose nouns tell of nothing more: paid `a courtesy call on`. */
export function coverOf(complement: RegExp, after: WordsAfter): readonly [number, number] {
  const length = complement.exec(after.text)?.[0].trim().split(' ').length ?? 0;
  return [after.from, after.from + length];
}

/** Whether the complement stands behind the verb, over times that part it. */
export const hasComplement = (sentence: MeetingSentence, complement: RegExp, after: WordsAfter): boolean =>
  complement.test(after.text) ||
  (sentence.times.length > 0 && complement.test(wordsWithoutTimes(sentence, after.from))) ||
  isOfWhom(sentence.words, complement, after);

/** With whom she sat, to whom he paid a visit: the preposition stands before its clause. */
function isOfWhom(words: Words, complement: RegExp, after: WordsAfter): boolean {
  const preposition = prepositionOfWhom(words, after.from - 1);
  if (preposition === null || preposition === '') return false;
  const clause = words.lower.slice(after.from, clauseEnd(words, after.from)).join(' ');
  return complement.test(`${preposition} ${clause}`) || complement.test(`${clause} ${preposition} whom`);
}
