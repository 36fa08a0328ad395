import { isRemote } from '../kinds/remote-kind.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import type { ClusterMemory } from './cluster-memory.ts';
import { continueSeries } from './continue-series.ts';
import type { Chronicle } from './fulfil-plan.ts';
import { type CountryOf, type MeetingCluster, startCluster } from './meeting-cluster.ts';
import { mergeReference } from './merge-reference.ts';
import { tellsOf } from './tells-of.ts';
import { lastSentence, REFERENCE_DISTANCE } from './within-reach.ts';

/** Kinds that have no next round. */
const SINGLE: ReadonlySet<string> = new Set(['SIGNING', 'BRIEFING', 'VISIT']);

/** Whether the meeting can have the round before or behind it that the clause tells of. */
const canGoOn = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  cluster.status === 'HELD' &&
  (cluster.parties.length > 1 ||
    (mention.status === 'PLANNED' && cluster.mentions.some((one) => one.unnamed !== undefined))) &&
  !SINGLE.has(cluster.kind) &&
  cluster.mentions[0]?.isEarlier !== true &&
  mention.sentence - lastSentence(cluster) <= REFERENCE_DISTANCE;

/** The next round joins what is planned already, or else has the parties of the last meeting that was held. */
export function mergeSeries(
  mention: MeetingMention,
  memory: ClusterMemory,
  countryOf: CountryOf,
  chronicle: Chronicle,
): void {
  // Rounds are of what was held in person.
  const inPerson = memory.latest(
    (cluster) => canGoOn(mention, cluster) && isRemote(cluster.kind) === isRemote(mention.kind),
  );
  const base = memory.clusters[inPerson === -1 ? memory.latest((cluster) => canGoOn(mention, cluster)) : inPerson];
  if (base === undefined) {
    mergeReference(mention, memory, chronicle);
    return;
  }
  const next = continueSeries(mention, base, countryOf, chronicle.publishedAt);
  if (next === null) return;
  const known = memory.latest(
    (cluster) => cluster.mentions.length > 0 && cluster !== base && tellsOf(next, cluster, countryOf),
  );
  if (known === -1) memory.add(startCluster(next));
  else memory.join(known, { ...mention, parties: [] });
}
