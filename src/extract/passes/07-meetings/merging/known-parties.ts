import type { MeetingMention } from '../meeting-mention.ts';
import type { MeetingCluster } from './meeting-cluster.ts';

/**
 * "A met B. C had stayed at home. The two leaders agreed …": those who are only pointed at are of the meeting that they are
 * said of; where they seem to be others, they were read wrong, and nobody is added.
 */
export const withKnownAt = (cluster: MeetingCluster, mention: MeetingMention): MeetingMention =>
  mention.isAnaphoric === true && cluster.parties.length > 1 ? { ...mention, parties: [] } : mention;
