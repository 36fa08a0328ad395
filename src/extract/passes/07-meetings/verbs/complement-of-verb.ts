import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { prepositionOfWhom } from '../../06-clauses/find-antecedent.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { type WordsAfter, wordsWithoutTimes } from './words-after.ts';

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
  const clause = textIn(words, after.from, clauseEnd(words, after.from));
  return complement.test(`${preposition} ${clause}`) || complement.test(`${clause} ${preposition} whom`);
}

/** How many words before the subject can name the thing that a relative clause is of. */
const THING = 3;

/** The treaty that A and B signed: what the verb is done to stands before its subject. */
export function isOfThingBefore({ words, groups }: MeetingSentence, rule: MeetingVerbRule, from: number): boolean {
  if (rule.passiveSubject === undefined) return false;
  const subject = groups.find((group) => group.to === from || (group.to === from - 1 && words.lower[group.to] === ','));
  if (subject === undefined) return false;
  const isRelative = /^(?:that|which)$/u.test(words.lower[subject.from - 1] ?? '');
  const end = isRelative ? subject.from - 1 : subject.from;
  return rule.passiveSubject.test(textIn(words, end - THING, end));
}
