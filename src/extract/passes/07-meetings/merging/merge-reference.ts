import type { MeetingMention } from '../meeting-mention.ts';
import { canFound } from './can-found.ts';
import type { ClusterMemory } from './cluster-memory.ts';
import { type Chronicle, carriedOut } from './fulfil-plan.ts';
import { isUndoing, joinCluster, type MeetingCluster, startCluster } from './meeting-cluster.ts';
import { isAttended, openOccasionOf } from './open-occasion.ts';
import { hasAll, isTalkOfSeveral } from './part-of-talk.ts';
import { ofUndoneContact } from './undone-contact.ts';
import { isBack, isWithinReach, JOIN_DISTANCE, lastSentence } from './within-reach.ts';

/** @returns the meeting of the same status that the reference means: of those it names, or else the one spoken of last; -1 for none. */
function sameFor(mention: MeetingMention, memory: ClusterMemory, chronicle: Chronicle): number {
  const isSame = (cluster: MeetingCluster): boolean =>
    isWithinReach(mention, cluster, chronicle) && cluster.status === mention.status;
  // They also discussed: what all of them were at comes before what one of them was at later.
  // They last met in May. They discussed fish: at what is new.
  const isOwn = (cluster: MeetingCluster): boolean => isSame(cluster) && hasAll(cluster, mention);
  if (mention.parties.length >= 2) {
    const news = mention.isEarlier ? -1 : memory.latest((cluster) => isOwn(cluster) && !isBack(cluster, mention));
    const own = news === -1 ? memory.latest(isOwn) : news;
    if (own !== -1) return own;
  }
  // Also there were A and B: at what was spoken of last.
  if (mention.rule === 'attended') return memory.lastTold(isSame);
  // The talks also covered: no paper that others signed behind them.
  const talk =
    mention.rule === 'meeting' ? memory.latest((cluster) => isSame(cluster) && cluster.kind !== 'SIGNING') : -1;
  return talk === -1 ? memory.latest(isSame) : talk;
}

/** @returns the meeting of another status that the reference says more of: of a plan that it was held, or called off; -1 for none. */
const otherFor = (mention: MeetingMention, memory: ClusterMemory, chronicle: Chronicle): number =>
  memory.latest(
    (cluster) =>
      isWithinReach(mention, cluster, chronicle) &&
      !(isTalkOfSeveral(mention) && !hasAll(cluster, mention)) &&
      (mention.status === 'HELD' || isUndoing(mention.status, cluster.status)),
  );

/** A reference that points at nothing tells of a meeting of its own where it says enough; else it is kept for its setting. */
function found(mention: MeetingMention, memory: ClusterMemory): void {
  const undone = ofUndoneContact(mention, memory.clusters);
  const open = openOccasionOf(mention, memory.settings);
  // The talks, attended by A and B: of a meeting just told they are a part.
  const isFirst =
    isAttended(mention) && memory.latest((cluster) => mention.sentence - lastSentence(cluster) <= JOIN_DISTANCE) === -1;
  if (undone !== null || canFound(mention) || isFirst) memory.add(startCluster(undone ?? mention));
  else if (open !== undefined) memory.add(joinCluster(startCluster(open), mention));
  else memory.addSetting(mention);
}

/** Puts a clause that points back, "the talks", to the meeting that it means. */
export function mergeReference(mention: MeetingMention, memory: ClusterMemory, chronicle: Chronicle): void {
  const same = sameFor(mention, memory, chronicle);
  const at = same === -1 ? otherFor(mention, memory, chronicle) : same;
  if (at === -1) {
    found(mention, memory);
    return;
  }
  memory.join(at, mention);
  const joined = memory.clusters[at];
  if (joined !== undefined) memory.replace(at, carriedOut(mention, joined, chronicle));
}
