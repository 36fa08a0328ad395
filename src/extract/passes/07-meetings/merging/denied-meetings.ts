import { PLENARY } from '../kinds/plenary.ts';
import { joinCluster, type MeetingCluster } from './meeting-cluster.ts';

/**
 * A meeting that is only hearsay and that somebody denies elsewhere in the article is a denied one; its clauses go to the
 * denial, which gets its day from them. Two who were at one summit and are said not to have met there did not meet.
 */
export function deny(clusters: readonly MeetingCluster[]): readonly MeetingCluster[] {
  const denials = clusters.filter((cluster) => cluster.status === 'DENIED');
  if (denials.length === 0) return clusters;
  const joined = new Map<MeetingCluster, MeetingCluster>();
  const isApart = (cluster: MeetingCluster): boolean =>
    PLENARY.has(cluster.kind) &&
    cluster.parties.length === 2 &&
    denials.some(
      (denial) =>
        denial.mentions.some((mention) => mention.isEarlier !== true) &&
        cluster.parties.every((party) => denial.parties.some((other) => other.actor === party.actor)),
    );
  const kept = clusters.filter((cluster) => {
    if (cluster.status === 'HELD' && isApart(cluster)) return false;
    if (cluster.status !== 'HELD' || !cluster.mentions.every((mention) => mention.isHearsay || mention.force !== 'new'))
      return true;
    const denial = denials.find((one) =>
      cluster.parties.every((party) => one.parties.some((other) => other.actor === party.actor)),
    );
    if (denial === undefined) return true;
    joined.set(denial, cluster.mentions.reduce(joinCluster, joined.get(denial) ?? denial));
    return false;
  });
  return kept.map((cluster) => joined.get(cluster) ?? cluster);
}
