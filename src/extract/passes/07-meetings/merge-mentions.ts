import {
  type CountryOf,
  canPointAt,
  joinCluster,
  type MeetingCluster,
  startCluster,
  tellsOf,
} from './meeting-cluster.ts';
import type { MeetingMention } from './meeting-mention.ts';

/** How many meetings back a clause may tell of one again. */
const MEMORY = 40;
/** How many sentences back "the talks" may point. */
const REFERENCE_DISTANCE = 12;

const lastSentence = (cluster: MeetingCluster): number =>
  Math.max(...cluster.mentions.map((mention) => mention.sentence));

/**
 * Puts the clauses that tell of one meeting together, in the order of the text: a clause with parties joins the latest
 * meeting that nothing contradicts, or founds one; a reference joins the latest it can point at, or is dropped.
 */
export function mergeMentions(mentions: readonly MeetingMention[], countryOf: CountryOf): readonly MeetingCluster[] {
  const clusters: MeetingCluster[] = [];
  const latest = (accepts: (cluster: MeetingCluster) => boolean): number => {
    for (let at = clusters.length - 1; at >= Math.max(0, clusters.length - MEMORY); at -= 1) {
      const cluster = clusters[at];
      if (cluster !== undefined && accepts(cluster)) return at;
    }
    return -1;
  };
  const join = (at: number, mention: MeetingMention): void => {
    const cluster = clusters[at];
    if (cluster !== undefined) clusters[at] = joinCluster(cluster, mention);
  };
  for (const mention of mentions) {
    if (mention.force === 'new') {
      const at = latest((cluster) => tellsOf(mention, cluster, countryOf));
      if (at === -1) clusters.push(startCluster(mention));
      else join(at, mention);
    } else if (mention.force === 'reference') {
      const isNear = (cluster: MeetingCluster): boolean =>
        mention.sentence - lastSentence(cluster) <= REFERENCE_DISTANCE;
      const at = latest((cluster) => isNear(cluster) && canPointAt(mention, cluster));
      if (at !== -1) join(at, mention);
    } else {
      const at = latest(
        (cluster) =>
          mention.parties.every((party) => cluster.parties.some((other) => other.actor === party.actor)) &&
          cluster.status === mention.status,
      );
      if (at !== -1) join(at, mention);
    }
  }
  return clusters;
}
