import { datesAgree } from '../../../../domain/partial-date.ts';
import { isPerson } from '../../../entities.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import type { Meeting } from '../meeting.ts';
import { foldDoubles } from './fold-doubles.ts';

/**
 * One meeting told twice: negotiators of a company and of a country met on Monday, and A of the company sat with B of the
 * country. Who spoke for the sides tells the meeting; that of the sides is left out, its day and place kept. Limits: one
 * of the people at least must be told to be of one of the sides, and none of them of any other.
 */

/** How many sentences apart the two may be told. */
const REACH = 4;
/** More people than that are a conference of their own. */
const MAX_PEOPLE = 6;

/** Countries and organizations that a person stands for. */
type SidesOf = (person: string) => ReadonlySet<string>;

const isOfSides = ({ kind, parties }: Meeting): boolean =>
  kind !== 'SIGNING' && parties.length > 1 && !parties.some(({ actor }) => isPerson(actor));

const isNear = (one: Meeting, other: Meeting): boolean =>
  one.mentions.some((mention) => other.mentions.some(({ sentence }) => Math.abs(sentence - mention.sentence) <= REACH));

function isSame(sides: Meeting, other: Meeting, sidesOf: SidesOf): boolean {
  const people = other.parties.filter(({ actor }) => isPerson(actor));
  if (people.length < 2 || people.length > MAX_PEOPLE || other.status !== sides.status) return false;
  if (isRemote(other.kind) !== isRemote(sides.kind) || !isNear(sides, other)) return false;
  const [day, theirs] = [sides.time?.date ?? null, other.time?.date ?? null];
  if (day !== null && theirs !== null && !datesAgree(day, theirs)) return false;
  const [here, there] = [sides.venue.city, other.venue.city];
  if (here !== null && there !== null && here !== there) return false;
  const known = people.map(({ actor }) => sidesOf(actor));
  const own = sides.parties.map(({ actor }) => actor);
  if (known.some((one) => one.size > 0 && !own.some((side) => one.has(side)))) return false;
  const open = own.filter((side) => !known.some((one) => one.has(side)));
  // Whose people nobody tells: as many of them as there are sides that nobody is told to speak for.
  return open.length < own.length && known.filter((one) => one.size === 0).length >= open.length;
}

/** @returns the meetings without those of sides that the people of the sides are told to have had. */
export const withoutToldDelegations = (meetings: readonly Meeting[], sidesOf: SidesOf): readonly Meeting[] =>
  foldDoubles(meetings, isOfSides, (sides, other) => isSame(sides, other, sidesOf));
