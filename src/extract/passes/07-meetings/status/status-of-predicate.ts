import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { NOUN_PREDICATES } from '../../../rules/status/noun-predicates.ts';
import type { Words } from '../../03-names/words.ts';
import { isNotUntil, isNotUntilDay } from './not-until.ts';
import { type Predicate, readPredicate } from './predicates/predicate.ts';
import { statusOfModal } from './predicates/status-of-modal.ts';
import { statusOfNegated } from './predicates/status-of-negated.ts';
import { statusOfPlanned } from './predicates/status-of-planned.ts';
import { statusOfUndone } from './predicates/status-of-undone.ts';
import { statusOfUnreal } from './predicates/status-of-unreal.ts';

/** What the verb says of a meeting that is its subject: was cancelled, fell through, is planned, will take place. */
type Reading = (predicate: Predicate) => MeetingStatus | null;

/** Was due to last an hour but went on for three: only its length was planned. */
const OUTLASTED =
  /\b(?:was|were|been) (?:only |originally )?(?:due|scheduled|supposed|expected|meant|set|planned|intended) to (?:last|run|take|end|finish)(?: \S+){1,9}? (?:but|and|yet) (?:\S+ )?(?:lasted|ran|went on|stretched|dragged|took|overran|continued|ended)\b/u;
const MAX_OUTLASTED = 20;
const statusOfOutlasted: Reading = ({ words, from }) =>
  OUTLASTED.test(textIn(words, from, from + MAX_OUTLASTED)) ? 'HELD' : null;

/** Did not take place until Friday, will not take place until Friday. */
const statusOfLate: Reading = ({ words, group }) => {
  if (isNotUntil(words, group)) return 'HELD';
  return isNotUntilDay(words, group) ? 'PLANNED' : null;
};

const ROWS = new GatedRules(NOUN_PREDICATES);
const statusOfRow: Reading = ({ words, whole }) => ROWS.find(words, whole)?.status ?? null;

/** The first that says something decides; a meeting of which none does was held. */
const READINGS: readonly Reading[] = [
  statusOfOutlasted, // was due to last an hour but went on for three
  statusOfLate, // did not take place until Friday
  statusOfRow, // was snowed off
  statusOfUndone, // was cancelled, was taken off the programme
  statusOfUnreal, // was made up, is unlikely
  statusOfNegated, // did not take place
  statusOfModal, // would be a breakthrough
  statusOfPlanned, // will take place, is being prepared
];

/** @param verb the first verb of the predicate. @returns what it says of its subject, a meeting. */
export function statusOfPredicate(words: Words, verb: number): MeetingStatus {
  const predicate = readPredicate(words, verb);
  for (const read of READINGS) {
    const status = read(predicate);
    if (status !== null) return status;
  }
  return 'HELD';
}
