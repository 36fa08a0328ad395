import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import type { MeetingCluster } from './meeting-cluster.ts';
import { lastSentence } from './within-reach.ts';

/** How many sentences behind a plan its outcome may be told without naming it. */
const OUTCOME_DISTANCE = 2;

/** What somebody did or their plane, so that they did not come. */
export const OF_SOMEBODY: ReadonlySet<string> = new Set(['stayed-away', 'was-stuck']);

const isWish = ({ status, parties, mentions }: MeetingCluster): boolean =>
  status === 'HYPOTHETICAL' && parties.length > 1 && !mentions.some((one) => one.isHearsay);

/** Whether the clause tells what became of the plan, or of the report that nobody vouches for. */
export const concludes = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  mention.sentence - lastSentence(cluster) <= OUTCOME_DISTANCE &&
  (mention.outcomeOf === 'plan'
    ? /^(?:PLANNED|PROPOSED|CANCELLED)$/u.test(cluster.status) ||
      // Had hoped for a meeting with X. It was cancelled. Might meet X. X never came: to something else.
      (isWish(cluster) && !OF_SOMEBODY.has(mention.rule)) ||
      // Flew to Lima to meet X. He refused.
      (cluster.status === 'HELD' && cluster.mentions.every((one) => one.isPurpose === true)) ||
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
