import type { Dateline } from '../../layers.ts';
import { MONTHS } from '../../lexicon/calendar.ts';
import { nearestDay } from './nearest-date.ts';

/**
 * The day that "today" and the weekdays of an article mean: that of its dateline, where the article appeared soon after.
 * `SUVA, March 14 — …` in the paper of 15 March tells of the 14th.
 */
const MAX_DELAY_DAYS = 3;
const MILLIS_PER_DAY = 86_400_000;
const MONTH_DAY = /\b(?<month>\p{L}{3,9})\.?\s+(?<day>[0-3]?\d)\b|\b(?<first>[0-3]?\d)\s+(?<second>\p{L}{3,9})\b/u;

/** @returns the day of filing, or `publishedAt` where the dateline tells none near it. */
export function filingDay(text: string, dateline: Dateline | null, publishedAt: string | null): string | null {
  if (dateline === null || publishedAt?.length !== 10) return publishedAt;
  const groups = MONTH_DAY.exec(text.slice(dateline.start, dateline.end))?.groups;
  const month = MONTHS[(groups?.['month'] ?? groups?.['second'] ?? '').toLowerCase()];
  if (month === undefined) return publishedAt;
  const filed = nearestDay(month, Number(groups?.['day'] ?? groups?.['first']), publishedAt, 'past', null);
  if (filed === null) return publishedAt;
  const delay = (Date.parse(publishedAt) - Date.parse(filed)) / MILLIS_PER_DAY;
  return delay >= 0 && delay <= MAX_DELAY_DAYS ? filed : publishedAt;
}
