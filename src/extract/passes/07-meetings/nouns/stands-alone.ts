import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { Party } from '../meeting-mention.ts';

/** What a reference may add beside people. */
export const ADDED_ROLES: ReadonlySet<string> = new Set(['MEDIATOR', 'ORGANIZER', 'HOST']);

/**
 * Whether a noun names nobody whom it does not share with a meeting at hand, so that it may tell of another one of the same
 * people: they agreed to hold the next round.
 */
export const standsAlone = (parties: readonly Party[], status: MeetingStatus, isAnaphoric: boolean): boolean =>
  parties.length === 0 ||
  (status === 'PLANNED' && isAnaphoric) ||
  (status === 'HELD' && parties.every(({ role }) => ADDED_ROLES.has(role)));
