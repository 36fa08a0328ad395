import type { MeetingMention } from '../meeting-mention.ts';
import { withKnownAt } from './known-parties.ts';
import { joinCluster, type MeetingCluster } from './meeting-cluster.ts';
import { isToldLater } from './within-reach.ts';

/** How many meetings back a clause may tell of one again. */
const MEMORY = 40;

type Accepts = (cluster: MeetingCluster) => boolean;

/** The meetings that the clauses told so far, by the order in which they were first told. */
export class ClusterMemory {
  readonly #clusters: MeetingCluster[] = [];
  readonly #settings: MeetingMention[] = [];

  get clusters(): readonly MeetingCluster[] {
    return this.#clusters;
  }

  /** References that point at no meeting told before them: "Two calls on Monday were enough". */
  get settings(): readonly MeetingMention[] {
    return this.#settings;
  }

  /** @returns the index of the accepted one that was first told last, or -1. */
  latest(accepts: Accepts): number {
    for (let at = this.#clusters.length - 1; at >= Math.max(0, this.#clusters.length - MEMORY); at -= 1) {
      const cluster = this.#clusters[at];
      if (cluster !== undefined && accepts(cluster)) return at;
    }
    return -1;
  }

  /** @returns the index of the accepted one that a sentence told of last, which need not be the one that was first told last; or -1. */
  lastTold(accepts: Accepts): number {
    return this.#clusters.reduce((best, cluster, at) => {
      const other = this.#clusters[best];
      const isLater = other !== undefined && isToldLater(cluster, other);
      return isLater && at >= this.#clusters.length - MEMORY && accepts(cluster) ? at : best;
    }, this.latest(accepts));
  }

  add(cluster: MeetingCluster): void {
    this.#clusters.push(cluster);
  }

  /** @param at index of a meeting. */
  replace(at: number, cluster: MeetingCluster): void {
    this.#clusters[at] = cluster;
  }

  /** Puts one more clause to a meeting, which thereby keeps its index. */
  join(at: number, mention: MeetingMention): void {
    const cluster = this.#clusters[at];
    if (cluster !== undefined) this.#clusters[at] = joinCluster(cluster, withKnownAt(cluster, mention));
  }

  addSetting(mention: MeetingMention): void {
    this.#settings.push(mention);
  }
}
