import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { withChainedPlans } from '../status/chained-plans.ts';
import { findEditions } from './find-editions.ts';
import { findOutcomes } from './find-outcomes.ts';
import { findRolls } from './find-rolls.ts';
import { findRounds } from './find-rounds.ts';
import { findTurns } from './find-turns.ts';

/**
 * What only several sentences together tell: rounds of talks in pairs, lists of who is there, whose turn came next, the next
 * and the last of a series, what became of a plan.
 *
 * @param own the mentions of each sentence. @returns all mentions, in the order of the text.
 */
export function toldOverSentences(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const chained = withChainedPlans(sentences, own);
  const listed = findRolls(sentences, findRounds(sentences, chained));
  const followed = findTurns(sentences, findEditions(sentences, listed, codes), codes);
  return findOutcomes(sentences, followed).flat();
}
