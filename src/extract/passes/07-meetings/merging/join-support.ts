import type { MeetingMention } from '../meeting-mention.ts';
import type { ClusterMemory } from './cluster-memory.ts';
import type { MeetingCluster } from './meeting-cluster.ts';
import { hasAll } from './part-of-talk.ts';

/** How far from a meeting a supporting clause may stand, either way. */
const SUPPORT_DISTANCE = 8;
/** How many clauses of a meeting, and how many meetings, are looked at: the cost stays linear. */
const MOST_CLAUSES = 20;
const MOST_MEETINGS = 160;

const distance = (cluster: MeetingCluster, sentence: number): number =>
  Math.min(...cluster.mentions.slice(-MOST_CLAUSES).map((mention) => Math.abs(mention.sentence - sentence)));

/** Joins each supporting clause to the nearest meeting of its people. */
export function joinSupport(mentions: readonly MeetingMention[], memory: ClusterMemory): void {
  for (const mention of mentions) {
    if (mention.force !== 'support') continue;
    let best = -1;
    let bestDistance = SUPPORT_DISTANCE + 1;
    memory.clusters.slice(0, MOST_MEETINGS).forEach((cluster, at) => {
      const isSame = cluster.status === mention.status && hasAll(cluster, mention);
      if (!isSame || distance(cluster, mention.sentence) >= bestDistance) return;
      best = at;
      bestDistance = distance(cluster, mention.sentence);
    });
    if (best !== -1) memory.join(best, mention);
  }
}
