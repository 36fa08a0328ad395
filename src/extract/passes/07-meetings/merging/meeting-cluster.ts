import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { isPerson } from '../../../entities.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import { SPECIFIC } from '../kinds/specific-kind.ts';
import type { MeetingMention, Party } from '../meeting-mention.ts';
import { uniteParties } from '../parties/parties.ts';

/** One meeting of the document, with every clause that tells of it; the first one founded it. */
export interface MeetingCluster {
  readonly mentions: readonly MeetingMention[];
  readonly parties: readonly Party[];
  readonly status: MeetingStatus;
  readonly kind: MeetingKind;
}

/** Country that a person acts for, by the person's id. */
export type CountryOf = (actor: string) => string | null;

/** Whether it was held, lies ahead, is imagined, or did not come about. */
export const classOf = (status: MeetingStatus): string => {
  if (status === 'HELD' || status === 'ONGOING') return 'held';
  if (status === 'PLANNED' || status === 'PROPOSED') return 'planned';
  return status === 'HYPOTHETICAL' ? 'hypothetical' : 'not held';
};

/** Whether the first status undoes the second: what was planned is called off. */
export const isUndoing = (status: MeetingStatus, of: MeetingStatus): boolean =>
  status === 'CANCELLED' && classOf(of) === 'planned';

export const peopleOf = (parties: readonly Party[]): ReadonlySet<string> =>
  new Set(parties.map((party) => party.actor).filter(isPerson));

export function startCluster(mention: MeetingMention): MeetingCluster {
  return { mentions: [mention], parties: mention.parties, status: mention.status, kind: mention.kind };
}

/** Called off a visit to Peru, where he was to have met X: what did not take place stays the visit. */
const isCancelledVisit = (cluster: MeetingCluster, mention: MeetingMention): boolean =>
  cluster.kind === 'VISIT' && cluster.status === 'CANCELLED' && mention.kind === 'MEETING';

/** Met in Oslo. They were joined by Y by video link: the others still sat together. */
const isJoinedFromAfar = (cluster: MeetingCluster, mention: MeetingMention): boolean =>
  mention.rule === 'joined' && isRemote(mention.kind) && !isRemote(cluster.kind);

/** Came to Oslo for a visit. He was welcomed by the king; toured a yard with its manager and had tea with him. */
const WELCOMES: ReadonlySet<string> = new Set(['welcomed', 'greeted', 'met-on-the-way', 'met-on-arrival']);
const TOURS: ReadonlySet<string> = new Set(['toured-with', 'toured-together', 'showed-around', 'shown-around']);
const isPartOfVisit = ({ kind, mentions: [founder] }: MeetingCluster, mention: MeetingMention): boolean =>
  kind === 'VISIT' &&
  mention.kind === 'MEETING' &&
  founder?.force === 'new' &&
  ((WELCOMES.has(mention.rule) && mention.sentence !== founder.sentence) ||
    mention.rule === 'spent-time-with' ||
    TOURS.has(founder.rule));

/** Met X in Oslo. The negotiations lasted six hours: the next sentence says what it was. */
const isNamedAfter = ({ kind, mentions }: MeetingCluster, mention: MeetingMention): boolean =>
  kind === 'MEETING' &&
  ((mention.rule === 'negotiation' && mention.kind === 'NEGOTIATION') || isRemote(mention.kind)) &&
  mention.sentence - (mentions[mentions.length - 1]?.sentence ?? 0) === 1;

/** @returns the cluster with one more clause. A cancellation outweighs a plan; the more specific kind wins. */
export function joinCluster(cluster: MeetingCluster, mention: MeetingMention): MeetingCluster {
  const adds = mention.force !== 'support';
  const undone = classOf(cluster.status) === 'planned' && classOf(mention.status) === 'not held';
  const isSpecific =
    mention.force !== 'support' &&
    mention.rule !== 'signed' &&
    mention.rule !== 'signing' &&
    mention.rule !== 'updated-by' &&
    (mention.force === 'new' || mention.kind === 'SUMMIT' || isNamedAfter(cluster, mention)) &&
    SPECIFIC[mention.kind] > SPECIFIC[cluster.kind] &&
    !isCancelledVisit(cluster, mention) &&
    !isPartOfVisit(cluster, mention) &&
    !isJoinedFromAfar(cluster, mention);
  return {
    mentions: [...cluster.mentions, mention],
    parties: adds ? uniteParties([...cluster.parties, ...mention.parties]) : cluster.parties,
    status: undone ? mention.status : cluster.status,
    kind: isSpecific ? mention.kind : cluster.kind,
  };
}
