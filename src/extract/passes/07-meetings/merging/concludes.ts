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
      // Asked about a meeting: it did not take place.
      (mention.rule === 'was-undone' && cluster.status === 'HELD' && cluster.mentions.every((one) => one.isHearsay))
    : cluster.status === 'HELD' && cluster.mentions.every((one) => one.isHearsay));
