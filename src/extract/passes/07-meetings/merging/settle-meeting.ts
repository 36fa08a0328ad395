import { confidenceOf } from '../../../calibration/meeting-confidence.ts';
import { toMeetingEvidence } from '../../../calibration/meeting-evidence.ts';
import type { Meeting, MeetingTime } from '../meeting.ts';
import type { MeetingMention, Party, Venue } from '../meeting-mention.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import type { CountryOf, MeetingCluster } from './meeting-cluster.ts';

const timeOf = (mention: MeetingMention): MeetingTime | null =>
  mention.time === null
    ? null
    : {
        date: mention.time.date,
        endDate: mention.time.endDate,
        basis: mention.time.basis,
        span: { start: mention.time.start, end: mention.time.end },
      };

/** The first clause that tells its day, else its month, else a longer time; a reference only where no founding clause does. */
function settleTime(cluster: MeetingCluster): MeetingTime | null {
  // What was held later than planned, or than somebody came for it, has the day on which it was.
  const isMissed = (mention: MeetingMention): boolean =>
    cluster.status === 'HELD' && (mention.isPastPlan === true || mention.isPurpose === true);
  const founding = cluster.mentions.filter((mention) => mention.force === 'new');
  const references = cluster.mentions.filter((mention) => mention.force === 'reference');
  const plans = founding.filter(isMissed);
  const ordered = [...founding.filter((mention) => !isMissed(mention)), ...references, ...plans];
  const of = (precision: string) => ordered.filter((mention) => mention.time?.precision === precision);
  const best = [...of('DAY'), ...of('MONTH'), ...ordered].find((mention) => mention.time !== null);
  return best === undefined ? null : timeOf(best);
}

function settleVenue(cluster: MeetingCluster): Venue {
  const told = cluster.mentions.filter((mention) => mention.force !== 'support');
  const host =
    cluster.parties.find((party) => party.role === 'HOST' && party.actor.startsWith('country:'))?.actor ?? null;
  const city = told.find(
    (mention) =>
      mention.venue.city !== null &&
      (host === null || mention.venue.country === host || mention.venue.country === null),
  );
  if (city !== undefined) return city.venue;
  if (host !== null) return { city: null, country: host };
  return told.find((mention) => mention.venue.country !== null)?.venue ?? NO_VENUE;
}

/** A country that people of the meeting act for is no party beside them, but as the host of a visit. */
function withoutRepresented(parties: readonly Party[], countryOf: CountryOf): readonly Party[] {
  const people = parties.filter((party) => party.actor.startsWith('p'));
  const represented = new Set(people.map((party) => countryOf(party.actor)));
  const isHosted = represented.has(null) && people.length > 1;
  const isRedundantHost = (party: Party): boolean =>
    isHosted && party.role === 'HOST' && party.actor.startsWith('country:');
  return parties.filter((party) => !represented.has(party.actor) && !isRedundantHost(party));
}

/** Kinds that one named party is enough for: a summit, a briefing. */
const SELF_STANDING: ReadonlySet<string> = new Set([
  'SUMMIT',
  'MINISTERIAL',
  'BRIEFING',
  'SIGNING',
  'HEARING',
  'CONFERENCE',
]);

/** With people whom nobody names. Of what lies before the article a day or a place must be told: had met officers everywhere. */
const isWithUnnamed = (meeting: Meeting): boolean =>
  meeting.mentions.some((mention) => mention.unnamed !== undefined || mention.isOfPeople === true) &&
  (meeting.time !== null || meeting.venue.city !== null || meeting.mentions[0]?.isEarlier !== true);

/** Was in Lima on Monday, and nothing more is told of it. */
const isBareStay = ({ mentions }: Meeting): boolean => mentions.every((mention) => mention.isBareStay === true);

/** @returns whether enough is known of the meeting to record it. */
export const isWhole = (meeting: Meeting): boolean =>
  meeting.parties.length > 1 ||
  (meeting.parties.length === 1 &&
    !isBareStay(meeting) &&
    (SELF_STANDING.has(meeting.kind) || isWithUnnamed(meeting) || meeting.rule === 'trip') &&
    (meeting.status === 'HELD' ||
      meeting.status === 'PLANNED' ||
      meeting.status === 'CANCELLED' ||
      // Refused to appear before the committee.
      (meeting.status === 'REFUSED' && meeting.kind === 'HEARING')));

/** @returns the meeting as its own clauses tell it, nothing inferred. */
export function settleMeeting(cluster: MeetingCluster, countryOf: CountryOf): Meeting {
  const { medium: told } = cluster.mentions.find((mention) => mention.medium !== 'UNKNOWN') ?? { medium: 'UNKNOWN' };
  const kind = cluster.kind === 'MEETING' && told === 'PHONE' ? 'PHONE_CALL' : cluster.kind;
  const isRemote = kind === 'PHONE_CALL' || kind === 'VIDEO_CALL';
  const medium = kind === 'PHONE_CALL' ? 'PHONE' : kind === 'VIDEO_CALL' ? 'VIDEO' : told;
  const parties = withoutRepresented(cluster.parties, countryOf);
  const rule = cluster.mentions.find((mention) => mention.force === 'new')?.rule ?? 'reference';
  const isMediated =
    !isRemote &&
    !rule.startsWith('negotiated') &&
    cluster.parties.some((party) => party.role === 'MEDIATOR') &&
    cluster.parties.length > 2;
  return {
    kind: isMediated ? 'MEDIATION' : kind,
    status: cluster.status,
    medium,
    parties,
    time: settleTime(cluster),
    venue: isRemote ? NO_VENUE : settleVenue(cluster),
    mentions: cluster.mentions,
    rule,
    confidence: confidenceOf(
      toMeetingEvidence({
        rule,
        status: cluster.status,
        parties: parties.length,
        clauses: cluster.mentions.length,
      }),
      Math.max(...cluster.mentions.map((mention) => mention.confidence)),
    ),
  };
}
