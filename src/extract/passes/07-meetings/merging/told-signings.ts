import { datesAgree } from '../../../../domain/partial-date.ts';
import type { Meeting } from '../meeting.ts';
import { type CountryOf, isPerson } from './meeting-cluster.ts';

/**
 * One signing told twice: two countries signed a treaty on Friday, and their ministers did. Who signed for a side, or for one
 * that nobody names, tells the signing of the sides; their own is left out, its day and place kept.
 */
const isOfSides = ({ kind, parties }: Meeting): boolean =>
  kind === 'SIGNING' && parties.length > 0 && !parties.some(({ actor }) => isPerson(actor));

function isSameSigning(sides: Meeting, other: Meeting, countryOf: CountryOf): boolean {
  const people = other.parties.filter(({ actor }) => isPerson(actor));
  if (other.kind !== 'SIGNING' || other.status !== sides.status || people.length === 0) return false;
  const [own, theirs] = [sides.time?.date ?? null, other.time?.date ?? null];
  if (own !== null && theirs !== null && !datesAgree(own, theirs)) return false;
  const known = people.flatMap(({ actor }) => countryOf(actor) ?? []);
  return known.every((country) =>
    sides.parties.some(({ actor }) => actor === country || !actor.startsWith('country:')),
  );
}

/** @returns the meetings without the signings of sides that those of their people tell. */
export function withoutToldSignings(meetings: readonly Meeting[], countryOf: CountryOf): readonly Meeting[] {
  const doubles = meetings.filter(
    (one) => isOfSides(one) && meetings.some((other) => other !== one && isSameSigning(one, other, countryOf)),
  );
  if (doubles.length === 0) return meetings;
  return meetings
    .filter((one) => !doubles.includes(one))
    .map((one) => {
      const told = doubles.find((double) => isSameSigning(double, one, countryOf));
      if (told === undefined) return one;
      return {
        ...one,
        time: one.time ?? told.time,
        venue: one.venue.country === null && one.venue.city === null ? told.venue : one.venue,
      };
    });
}
