import { isRemote } from '../kinds/remote-kind.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import { type MeetingCluster, peopleOf } from './meeting-cluster.ts';
import { lastSentence } from './within-reach.ts';

/**
 * "She has not spoken to him yet; the call that was planned for this evening fell through": what is said to be off without its
 * people is of the two who are said not to have met. Limits: the same sentence or the next, and a noun that fits.
 *
 * @returns the mention with their people, to found a meeting; null where no such two were told.
 */
export function ofUndoneContact(mention: MeetingMention, clusters: readonly MeetingCluster[]): MeetingMention | null {
  if (mention.status !== 'CANCELLED' || peopleOf(mention.parties).size > 0 || mention.venue.city !== null) return null;
  const apart = clusters.findLast(
    (cluster) =>
      cluster.status === 'DENIED' &&
      peopleOf(cluster.parties).size === 2 &&
      mention.sentence - lastSentence(cluster) <= 1 &&
      (cluster.kind === mention.kind ||
        cluster.kind === 'MEETING' ||
        isRemote(cluster.kind) === isRemote(mention.kind)),
  );
  return apart === undefined ? null : { ...mention, parties: apart.parties, force: 'new' };
}

const OWN_MEETING: ReadonlySet<string> = new Set(['meeting', 'discussion']);

/** A and B have no meeting of their own: C, whom both are to meet, is still met. Did not meet: that undoes the plan. */
export const isOfSome = ({ rule, parties }: MeetingMention, cluster: MeetingCluster): boolean =>
  OWN_MEETING.has(rule) && peopleOf(parties).size > 1 && peopleOf(cluster.parties).size > peopleOf(parties).size;
