import { firstDayOf, toDay, toMonth, weekdayOf } from './calendar-arithmetic.ts';
import type { Tense } from './date-pattern.ts';

const MILLIS_PER_DAY = 86_400_000;
/** Newspapers date an issue by the next day: what happened "on" a date may lie one day past the publication. */
const SLACK_DAYS = 1;
/** News looks back more than ahead: with no verb to say so, a date ahead counts as twice as far. */
const AHEAD_WEIGHT = 2;
/** Without its year a day is rarely eleven months off: the verb may be misread, or stand in another clause. */
const AGAINST_TENSE_WEIGHT = 20;

const distance = (date: string, from: string): number =>
  (Date.parse(firstDayOf(date)) - Date.parse(firstDayOf(from))) / MILLIS_PER_DAY;

function pick(candidates: readonly string[], published: string, tense: Tense, slackDays: number): string | null {
  const cost = (date: string): number => {
    const days = distance(date, published);
    if (tense === 'past') return days <= slackDays ? Math.abs(days) : days * AGAINST_TENSE_WEIGHT;
    if (tense === 'future') return days >= -slackDays ? Math.abs(days) : -days * AGAINST_TENSE_WEIGHT;
    if (tense === 'either') return Math.abs(days);
    return days > 0 ? days * AHEAD_WEIGHT : -days;
  };
  return candidates.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

const yearsAround = (published: string): readonly number[] => {
  const year = Number(published.slice(0, 4));
  return [year, year - 1, year + 1];
};

/**
 * @param published partial date of publication
 * @param weekday 0..6 from Sunday where the text names it beside the day; a year in which it fits wins
 * @returns the day in the year that makes most sense; null where the month has no such day
 */
export function nearestDay(
  month: number,
  day: number,
  published: string,
  tense: Tense,
  weekday: number | null,
): string | null {
  const days = yearsAround(published).flatMap((year) => toDay(year, month, day) ?? []);
  const fitting = weekday === null ? [] : days.filter((date) => weekdayOf(date) === weekday);
  return pick(fitting.length > 0 ? fitting : days, published, fitting.length > 0 ? 'unknown' : tense, SLACK_DAYS);
}

/** @returns the month in the year that makes most sense; the month of publication itself fits every tense. */
export function nearestMonth(month: number, published: string, tense: Tense): string | null {
  const months = yearsAround(published).map((year) => toMonth(year, month));
  return pick(months, published.slice(0, 7), tense, 0);
}
