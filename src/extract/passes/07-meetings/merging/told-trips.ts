import { addDays, datesAgree } from '../../../../domain/partial-date.ts';
import type { Meeting } from '../meeting.ts';

/** A visit of one to a place is told already by the meetings that they had there, or are to have. */
/** How far from the day of the visit a meeting of it may lie, in days. */
const DAYS_OF_VISIT = 4;

const isTrip = (meeting: Meeting): boolean =>
  meeting.parties.length === 1 && meeting.mentions.every((mention) => mention.rule === 'trip');

function isOnTrip(trip: Meeting, meeting: Meeting): boolean {
  const shares = meeting.parties.some((party) => trip.parties.some((own) => own.actor === party.actor));
  if (!shares || meeting.status !== trip.status) return false;
  const { city, country } = trip.venue;
  const isThere =
    city !== null && meeting.venue.city !== null
      ? city === meeting.venue.city
      : country === null || meeting.venue.country === null || country === meeting.venue.country;
  const [own, other] = [trip.time?.date ?? null, meeting.time?.date ?? null];
  const isThen =
    own === null ||
    other === null ||
    datesAgree(own, other) ||
    (own.length === 10 &&
      other.length === 10 &&
      addDays(own, DAYS_OF_VISIT) >= other &&
      addDays(other, DAYS_OF_VISIT) >= own);
  return isThere && isThen;
}

/** @returns the meetings without the visits that others of them tell. */
export const withoutToldTrips = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter(
    (meeting) => !isTrip(meeting) || !meetings.some((other) => !isTrip(other) && isOnTrip(meeting, other)),
  );
