import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { withChainedPlans } from '../status/chained-plans.ts';
import { findAcceptances } from './find-acceptances.ts';
import { findCrowdMembers } from './find-crowd-members.ts';
import { findEditions } from './find-editions.ts';
import { findEntries } from './find-entries.ts';
import { findLastContacts } from './find-last-contacts.ts';
import { findLateNames } from './find-late-names.ts';
import { findOutcomes } from './find-outcomes.ts';
import { findPlenaryMembers } from './find-plenary-members.ts';
import { findPlenarySpeakers } from './find-plenary-speakers.ts';
import { findRolls } from './find-rolls.ts';
import { findRounds } from './find-rounds.ts';
import { findTurns } from './find-turns.ts';

/**
 * What only several sentences together tell: rounds of talks in pairs, lists of who is there, whose turn came next, the next
 * and the last of a series, what became of a plan or an invitation.
 *
 * @param own the mentions of each sentence. @param live the clock of a live blog, and whom its title is about.
 * @returns all mentions, in the order of the text.
 */
export function toldOverSentences(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  codes: ReadonlySet<string>,
  live: { readonly clockOf: (sentence: number) => number | null; readonly protagonist: readonly Party[] },
): readonly MeetingMention[] {
  const since = findLastContacts(sentences, findAcceptances(sentences, own, codes), codes);
  const chained = findEntries(sentences, withChainedPlans(sentences, since), live, codes);
  const listed = findRolls(
    sentences,
    findPlenarySpeakers(
      sentences,
      findPlenaryMembers(
        sentences,
        findCrowdMembers(sentences, findLateNames(sentences, findRounds(sentences, chained))),
      ),
    ),
  );
  const followed = findTurns(sentences, findEditions(sentences, listed, codes), codes);
  return findOutcomes(sentences, followed).flat();
}
