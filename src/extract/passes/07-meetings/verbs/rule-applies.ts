import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { clauseForSetting } from './clause-for-setting.ts';
import { hasComplement, isOfThingBefore } from './complement-of-verb.ts';
import { isAtKnown } from './force-of-verb.ts';
import { isPlaced } from './is-placed.ts';
import type { GatedVerbRule } from './rules-of-form.ts';
import type { WordsAfter } from './words-after.ts';

/** Whether what the rule asks for stands behind the verb, unless its verb is said of a thing that was named before. */
const isComplete = (
  sentence: MeetingSentence,
  { rule, complement }: GatedVerbRule,
  { from, isPassive }: VerbGroup,
  after: WordsAfter,
): boolean =>
  rule.complement === undefined ||
  (isPassive && rule.passiveSubject !== undefined) ||
  isOfThingBefore(sentence, rule, from) ||
  (complement.isOpen(sentence.words) && hasComplement(sentence, rule.complement, after));

/** Whether the words that the rule asks for stand in the verb's clause. */
const isInSetting = ({ words }: MeetingSentence, { rule, setting }: GatedVerbRule, at: number): boolean =>
  rule.setting === undefined || (setting.isOpen(words) && rule.setting.test(clauseForSetting(words, rule, at)));

/** @param group passive where the rule takes it so. @returns whether all but the parties is there that the rule asks of the verb. */
export const ruleApplies = (
  sentence: MeetingSentence,
  gated: GatedVerbRule,
  at: number,
  group: VerbGroup,
  after: WordsAfter,
): boolean =>
  isComplete(sentence, gated, group, after) &&
  isInSetting(sentence, gated, at) &&
  !isAtKnown(sentence.words, gated.rule, at) &&
  (gated.rule.isPlaced !== true || isPlaced(sentence, at, gated.rule.isTimed === true));
