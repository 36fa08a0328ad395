import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import type { MeetingCluster } from './meeting-cluster.ts';
import { lastSentence } from './within-reach.ts';

/** How many sentences behind a plan its outcome may be told without naming it. */
const OUTCOME_DISTANCE = 2;

/** Whether the clause tells what became of the plan, or of the report that nobody vouches for. */
export const concludes = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  mention.sentence - lastSentence(cluster) <= OUTCOME_DISTANCE &&
  (mention.outcomeOf === 'plan'
    ? /^(?:PLANNED|PROPOSED|CANCELLED)$/u.test(cluster.status) ||
      // Had hoped for a meeting with X. It was cancelled.
      (mention.rule === 'was-undone' && cluster.status === 'HYPOTHETICAL' && cluster.parties.length > 1) ||
      // Asked about a meeting: it did not take place.
      (mention.rule === 'was-undone' && cluster.status === 'HELD' && cluster.mentions.every((one) => one.isHearsay))
    : (cluster.status === 'HELD' && cluster.mentions.every((one) => one.isHearsay)) ||
      // No such meeting took place: the one told last, be it a plan.
      (mention.rule === 'none-such' && /^(?:PLANNED|PROPOSED|HYPOTHETICAL|DENIED)$/u.test(cluster.status)));

/** @returns what became of it: a proposal is refused, a plan called off, a report denied. */
export const statusConcluded = (mention: MeetingMention, { status }: MeetingCluster): MeetingStatus => {
  if (status === 'PROPOSED') return 'REFUSED';
  return status === 'PLANNED' && mention.status === 'DENIED' ? 'CANCELLED' : mention.status;
};
