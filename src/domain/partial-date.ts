/**
 * Dates are ISO 8601 prefixes with implied precision: `2024-12-13`, `2024-12`, `2024` (Gregorian). They compare and
 * sort as text. The idea is FollowTheMoney's: news often knows no more than the month.
 */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** @returns the number of days of a month, 28..31. @param month 1..12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @returns whether the text is a day, month or year that exists: `2024-02-30` and `2024-13` do not. */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (year === '0000') return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** @param date a partial date. @returns its precision by its length. */
export function precisionOf(date: string): DatePrecision {
  if (date.length === 10) return 'DAY';
  return date.length === 7 ? 'MONTH' : 'YEAR';
}

/** @returns whether two partial dates can mean the same day: one is a prefix of the other. */
export function datesAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** @param date a partial date of DAY precision. @returns the day `days` later (earlier where negative). */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** @param date a partial date. @returns the first day that it covers: `2024-12-01` of `2024-12`. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** @param date a partial date. @returns the last day that it covers: `2024-12-31` of `2024`. */
export function lastDayOf(date: string): string {
  if (precisionOf(date) === 'DAY') return date;
  const month = precisionOf(date) === 'MONTH' ? date : `${date}-12`;
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
}
