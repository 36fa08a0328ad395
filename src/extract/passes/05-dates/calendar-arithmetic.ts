import { addDays, daysInMonth, isPartialDate } from '../../../domain/partial-date.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** @returns an ISO day, or null where there is no such day. @param month 1..12 */
export function toDay(year: number, month: number, day: number): string | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isPartialDate(date) ? date : null;
}

/** @param month 1..12 @returns an ISO month. */
export function toMonth(year: number, month: number): string {
  return `${year}-${two(month)}`;
}

/** @returns the month `months` later (earlier where negative) than that of a day or a month. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return toMonth(Math.floor(count / 12), (count % 12) + 1);
}

/** @param day an ISO day. @returns 0..6 from Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** @returns the latest day with that weekday that is not after `day`. @param weekday 0..6 from Sunday */
export function weekdayUntil(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** @returns the first day with that weekday that is not before `day`. @param weekday 0..6 from Sunday */
export function weekdayFrom(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** @returns the nearer of the two. @param weekday 0..6 from Sunday */
export function weekdayAround(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? addDays(day, ahead) : weekdayUntil(day, weekday);
}

/** @returns the first day that a partial date covers. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** @returns the last day that a partial date covers. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return `${month}-${two(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}
