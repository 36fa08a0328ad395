import { PLENARY } from '../kinds/plenary.ts';
import type { Meeting } from '../meeting.ts';
import type { Venue } from '../meeting-mention.ts';

const MILLIS_PER_DAY = 86_400_000;

/** @returns whether the date lies at most so many days from the day. */
export const isNear = (date: string, day: string | null, days: number): boolean =>
  day !== null && date.length === 10 && Math.abs(Date.parse(date) - Date.parse(day)) <= days * MILLIS_PER_DAY;

/** How many days before or behind a summit the meetings around it are held. */
const NEAR_PLENARY = 2;

/** Days before or behind it, both told: nobody spoke on its fringe. */
export const isApart = ({ time }: Meeting, plenary: Meeting): boolean =>
  time?.date.length === 10 && plenary.time?.date.length === 10 && !isNear(time.date, plenary.time.date, NEAR_PLENARY);

export const isDuringPlenary = (date: string | null, settled: readonly Meeting[], venue: Venue): boolean =>
  date !== null &&
  settled.some(
    (other) =>
      PLENARY.has(other.kind) &&
      other.status === 'HELD' &&
      other.venue.city === venue.city &&
      other.time !== null &&
      isNear(date, other.time.date, NEAR_PLENARY),
  );
