import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';

/** @returns the words of the verb's clause, in which a rule's setting must stand; what a summit is to do, from the summit on. */
export function clauseForSetting(words: Words, { isOfOccasion }: MeetingVerbRule, at: number): string {
  const own = clauseStart(words, at);
  const isRelative = isOfOccasion === true && /^(?:that|which)$/u.test(words.lower[own - 1] ?? '');
  return textIn(words, isRelative ? clauseStart(words, own - 2) : own, clauseEnd(words, at + 1));
}
