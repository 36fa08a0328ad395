import { datesAgree } from '../../../../domain/partial-date.ts';
import { isPerson } from '../../../entities.ts';
import type { Meeting } from '../meeting.ts';
import { foldDoubles } from './fold-doubles.ts';
import type { CountryOf } from './meeting-cluster.ts';

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
export const withoutToldSignings = (meetings: readonly Meeting[], countryOf: CountryOf): readonly Meeting[] =>
  foldDoubles(meetings, isOfSides, (sides, other) => isSameSigning(sides, other, countryOf));
