import type { MeetingMention } from '../meeting-mention.ts';
import type { ClusterMemory } from './cluster-memory.ts';
import { concludes, statusConcluded } from './concludes.ts';
import { type Chronicle, carriedOut } from './fulfil-plan.ts';
import { joinCluster } from './meeting-cluster.ts';

/** What became of the plan or the report of the sentences just before. */
export function mergeOutcome(mention: MeetingMention, memory: ClusterMemory, chronicle: Chronicle): void {
  const at = memory.latest((cluster) => concludes(mention, cluster));
  const concluded = memory.clusters[at];
  if (concluded === undefined) return;
  const told = joinCluster(concluded, mention);
  memory.replace(
    at,
    mention.isDone === true
      ? carriedOut(mention, told, chronicle)
      : { ...told, status: statusConcluded(mention, concluded) },
  );
}
