import type { Dateline } from '../../layers.ts';
import { NO_VENUE } from './choose-venue.ts';
import type { Meeting, MeetingTime } from './meeting.ts';
import type { MeetingCluster } from './meeting-cluster.ts';
import type { MeetingMention, Venue } from './meeting-mention.ts';

/** What each further clause adds to the confidence, and where it ends. */
const CORROBORATION = 0.02;
const MAX_CONFIDENCE = 0.97;
/** What an inferred date or a single actor takes from it. */
const DOUBT = 0.15;

const timeOf = (mention: MeetingMention): MeetingTime | null =>
  mention.time === null
    ? null
    : {
        date: mention.time.date,
        endDate: mention.time.endDate,
        basis: mention.time.basis,
        span: { start: mention.time.start, end: mention.time.end },
      };

/** The first clause that tells it with a time of its own, else the first reference that has one. */
function settleTime(cluster: MeetingCluster): MeetingTime | null {
  const founding = cluster.mentions.filter((mention) => mention.force === 'new');
  const ordered = [...founding, ...cluster.mentions.filter((mention) => mention.force === 'reference')];
  const days = ordered.filter((mention) => mention.time?.precision === 'DAY');
  const best = [...days, ...ordered].find((mention) => mention.time !== null);
  return best === undefined ? null : timeOf(best);
}

function settleVenue(cluster: MeetingCluster): Venue {
  const city = cluster.mentions.find((mention) => mention.venue.city !== null);
  if (city !== undefined) return city.venue;
  const country = cluster.mentions.find((mention) => mention.venue.country !== null);
  if (country !== undefined) return country.venue;
  const host =
    cluster.kind === 'VISIT'
      ? cluster.parties.find((party) => party.role === 'HOST' && party.actor.startsWith('country:'))
      : undefined;
  return host === undefined ? NO_VENUE : { city: null, country: host.actor };
}

/** @returns the meeting as its own clauses tell it, nothing inferred. */
export function settleMeeting(cluster: MeetingCluster): Meeting {
  const isRemote = cluster.kind === 'PHONE_CALL' || cluster.kind === 'VIDEO_CALL';
  const medium =
    cluster.kind === 'PHONE_CALL'
      ? 'PHONE'
      : cluster.kind === 'VIDEO_CALL'
        ? 'VIDEO'
        : (cluster.mentions.find((mention) => mention.medium !== 'UNKNOWN')?.medium ?? 'UNKNOWN');
  const [founder] = [...cluster.mentions].sort((a, b) => b.confidence - a.confidence);
  const base = (founder?.confidence ?? 0.5) + CORROBORATION * (cluster.mentions.length - 1);
  return {
    kind: cluster.kind,
    status: cluster.status,
    medium,
    parties: cluster.parties,
    time: settleTime(cluster),
    venue: isRemote ? NO_VENUE : settleVenue(cluster),
    mentions: cluster.mentions,
    rule: cluster.mentions.find((mention) => mention.force === 'new')?.rule ?? 'reference',
    confidence: Math.min(MAX_CONFIDENCE, Math.max(0.1, base - (cluster.parties.length < 2 ? DOUBT : 0))),
  };
}

const shares = (a: Meeting, b: Meeting): boolean =>
  a.parties.some((party) => b.parties.some((other) => other.actor === party.actor));

/**
 * What the article as a whole says of a meeting that its own clauses leave open: the day of the held meeting told before
 * it that shares somebody with it, and the city that the article was filed from for meetings of the leading day.
 */
export function inferSetting(
  meetings: readonly Meeting[],
  dateline: { readonly line: Dateline; readonly venue: Venue } | null,
): readonly Meeting[] {
  const settled: Meeting[] = [];
  for (const meeting of meetings) {
    let { time, venue, confidence } = meeting;
    const [first] = meeting.mentions;
    if (time === null && meeting.status === 'HELD' && first !== undefined && !first.isEarlier) {
      const source = settled.findLast(
        (other) =>
          other.status === 'HELD' &&
          other.time !== null &&
          other.time.basis !== 'INFERRED' &&
          other.time.date.length === 10 &&
          shares(meeting, other),
      );
      if (source !== undefined && source.time !== null) {
        time = { date: source.time.date, endDate: null, basis: 'INFERRED', span: null };
        confidence = Math.max(0.1, confidence - DOUBT);
      }
    }
    const lead = settled.find((other) => other.status === 'HELD');
    const isOfLeadDay = lead === undefined || (time !== null && lead.time?.date === time.date);
    const isInPerson = meeting.medium === 'IN_PERSON' || meeting.medium === 'UNKNOWN';
    if (
      meeting.status === 'HELD' &&
      isInPerson &&
      meeting.kind !== 'PHONE_CALL' &&
      isOfLeadDay &&
      dateline !== null &&
      dateline.venue.city !== null &&
      venue.city === null &&
      (venue.country === null || venue.country === dateline.venue.country) &&
      meeting.kind !== 'VISIT'
    ) {
      venue = dateline.venue;
    }
    settled.push({ ...meeting, time, venue, confidence });
  }
  return settled;
}
