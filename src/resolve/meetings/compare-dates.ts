import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { addDays, firstDayOf, lastDayOf, precisionOf } from '../../domain/partial-date.ts';

/**
 * How the dates of two reports relate. EQUAL: one day. NEAR: a day apart, where one is inferred. COVERED: one is a month,
 * a year or a run of days that the other lies in. VAGUE: unknown on one side or both, but published about then.
 */
export type DateRelation = 'EQUAL' | 'NEAR' | 'COVERED' | 'VAGUE' | 'APART';

export type Dated = Pick<ReportAccount, 'date' | 'dateEnd' | 'dateBasis' | 'published'>;

/** Days between a publication and a meeting whose date it does not say. */
export const VAGUE_DAYS = 7;
/** Days between two publications that both do not say the date. */
export const PUBLICATION_DAYS = 4;
/** The longest run of days that is believed. */
export const LONGEST_DAYS = 31;

export function compareDates(a: Dated, b: Dated): DateRelation {
  if (a.date !== null && b.date !== null) return compareKnown(a, a.date, b, b.date);
  const [left, right] = [
    a.date === null ? publicationOf(a) : rangeOf(a),
    b.date === null ? publicationOf(b) : rangeOf(b),
  ];
  if (left === null || right === null) return 'APART';
  const days = a.date === null && b.date === null ? PUBLICATION_DAYS : VAGUE_DAYS;
  return areWithin(left, right, days) ? 'VAGUE' : 'APART';
}

/** First and last day. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** @returns the days that a report's date covers; null where it has none. */
export function rangeOf({ date, dateEnd }: Pick<Dated, 'date' | 'dateEnd'>): DayRange | null {
  if (date === null) return null;
  const first = firstDayOf(date);
  if (dateEnd === null || precisionOf(date) !== 'DAY') return { first, last: lastDayOf(date) };
  const [last = first] = [lastDayOf(dateEnd), addDays(first, LONGEST_DAYS)].sort();
  return { first, last: [first, last].sort().at(-1) ?? first };
}

/** @returns the day of publication; null where it is unknown, or no more than a month of it is known. */
export function publicationOf({ published }: Pick<Dated, 'published'>): DayRange | null {
  if (published === null || precisionOf(published) !== 'DAY') return null;
  return { first: published, last: published };
}

function compareKnown(a: Dated, aDate: string, b: Dated, bDate: string): DateRelation {
  const left = rangeOf(a);
  const right = rangeOf(b);
  if (left === null || right === null) return 'APART';
  const areDays = isOneDay(left) && isOneDay(right);
  if (areDays && aDate === bDate) return 'EQUAL';
  if (areWithin(left, right, 0)) return aDate === bDate && precisionOf(aDate) === 'DAY' ? 'EQUAL' : 'COVERED';
  const isInferred = a.dateBasis === 'INFERRED' || b.dateBasis === 'INFERRED';
  return areDays && isInferred && areWithin(left, right, 1) ? 'NEAR' : 'APART';
}

function isOneDay({ first, last }: DayRange): boolean {
  return first === last;
}

function areWithin(a: DayRange, b: DayRange, days: number): boolean {
  return addDays(a.last, days) >= b.first && addDays(b.last, days) >= a.first;
}
