import type { MeetingMention } from '../meeting-mention.ts';
import { canPointAt } from './can-point-at.ts';
import type { Chronicle } from './fulfil-plan.ts';
import { type MeetingCluster, peopleOf } from './meeting-cluster.ts';
import { isPastUnnamed } from './unnamed-agree.ts';

/** How many sentences back "the talks" may point. */
export const REFERENCE_DISTANCE = 12;
/** How many sentences back those met whom somebody joins. */
export const JOIN_DISTANCE = 4;
/** How many sentences back one may lie of which nobody is named yet. */
const OPEN_DISTANCE = 3;
/** Rules that only add people to what is known. */
const ATTENDANCE: ReadonlySet<string> = new Set(['attended', 'attended-for', 'accompanied']);

export const lastSentence = (cluster: MeetingCluster): number =>
  cluster.mentions[cluster.mentions.length - 1]?.sentence ?? 0;

/** Of two that one sentence told, the one of more people: met X after a summit with Peru. */
export function isToldLater(cluster: MeetingCluster, other: MeetingCluster): boolean {
  const by = lastSentence(cluster) - lastSentence(other);
  return by > 0 || (by === 0 && peopleOf(cluster.parties).size > peopleOf(other.parties).size);
}

/** Of a live blog, who else is there is at what their own entry tells. */
function isOfEntry(mention: MeetingMention, cluster: MeetingCluster, { clockOf }: Chronicle): boolean {
  const own = clockOf(mention.sentence);
  return (
    own === null || !ATTENDANCE.has(mention.rule) || cluster.mentions.some(({ sentence }) => clockOf(sentence) === own)
  );
}

/** @returns whether a clause that points back can mean the cluster: it was told not long ago, and nothing contradicts. */
export const isWithinReach = (mention: MeetingMention, cluster: MeetingCluster, chronicle: Chronicle): boolean =>
  mention.sentence - lastSentence(cluster) <= (cluster.parties.length === 0 ? OPEN_DISTANCE : REFERENCE_DISTANCE) &&
  isOfEntry(mention, cluster, chronicle) &&
  !isPastUnnamed(mention, cluster) &&
  canPointAt(mention, cluster);

/** Whether the text only looked back at the meeting, in a sentence before. */
export const isBack = (cluster: MeetingCluster, { sentence }: MeetingMention): boolean =>
  cluster.mentions[0]?.isEarlier === true && lastSentence(cluster) < sentence;
