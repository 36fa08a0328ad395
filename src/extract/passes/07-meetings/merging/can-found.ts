import type { MeetingMention } from '../meeting-mention.ts';

/** Kinds that are meetings by themselves, whoever is named at them. */
const SELF_STANDING: ReadonlySet<string> = new Set(['SUMMIT', 'MINISTERIAL', 'CONFERENCE', 'HEARING', 'BRIEFING']);

/** Rules that only add people to what is known. */
const ATTENDANCE: ReadonlySet<string> = new Set(['attended', 'attended-with', 'attended-for', 'accompanied']);

/** Nouns that found a meeting of several who are named at it, also without a place: Tuesday's talks were attended by A and B. */
const NAMED_EVENTS: ReadonlySet<string> = new Set([
  'meeting',
  'meal',
  'negotiation',
  'round',
  'spoke-about',
  'spoke-at-length',
]);

const isPlaced = ({ rule, parties, time, venue }: MeetingMention): boolean =>
  time !== null && (venue.city !== null || (parties.length > 1 && NAMED_EVENTS.has(rule)));

/** The two men talked for an hour. */
const isLongTalk = ({ rule, status, parties }: MeetingMention): boolean =>
  rule === 'spoke-at-length' && status === 'HELD' && parties.filter(({ actor }) => actor.startsWith('p')).length > 1;

/**
 * A definite noun with a time or a place of its own founds a meeting whose parties are still to be named: the previous
 * summit. A signing is a part of the meeting at which it was.
 */
export const canFound = (mention: MeetingMention): boolean =>
  mention.kind !== 'SIGNING' &&
  !ATTENDANCE.has(mention.rule) &&
  ((SELF_STANDING.has(mention.kind) && mention.parties.length > 0) ||
    isLongTalk(mention) ||
    (mention.status === 'HELD' &&
      (SELF_STANDING.has(mention.kind) ? mention.time !== null || mention.venue.city !== null : isPlaced(mention))));
