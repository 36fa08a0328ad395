import type { MeetingMention } from '../meeting-mention.ts';
import type { MeetingCluster } from './meeting-cluster.ts';
import { lastSentence } from './within-reach.ts';

/** Clauses that tell of a talk which all of their people were at. */

/** @returns whether all of the mention's people met there. */
export const hasAll = (cluster: MeetingCluster, mention: MeetingMention): boolean =>
  mention.parties.every((party) => cluster.parties.some((other) => other.actor === party.actor));

/** The two men talked for an hour: it is of no plan that another of them has. */
export const isTalkOfSeveral = ({ rule, parties }: MeetingMention): boolean =>
  rule.startsWith('spoke-') && parties.filter(({ actor }) => actor.startsWith('p')).length > 1;

/** How many sentences behind a talk what one told the other there may stand. */
const BRIEFED_DISTANCE = 3;

/** Met her in Oslo. He briefed her on the outcome: a part of the talk, where neither a day nor a place is told. */
export const isPartOfTalk = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  mention.kind === 'BRIEFING' &&
  mention.status === 'HELD' &&
  mention.parties.length > 1 &&
  mention.time === null &&
  mention.venue.city === null &&
  mention.isFurther !== true &&
  cluster.status === 'HELD' &&
  cluster.kind !== 'BRIEFING' &&
  mention.sentence - lastSentence(cluster) <= BRIEFED_DISTANCE &&
  hasAll(cluster, mention);

/** @returns the mention as it joins the meeting: a part of a talk changes neither its kind nor who was there. */
export const toPartOf = (cluster: MeetingCluster, mention: MeetingMention): MeetingMention =>
  isPartOfTalk(mention, cluster) ? { ...mention, kind: cluster.kind, parties: [] } : mention;
