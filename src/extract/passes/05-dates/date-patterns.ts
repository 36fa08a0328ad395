import type { DatePattern } from './date-pattern.ts';
import { ANCHORED } from './patterns/anchored.ts';
import { DEICTIC_DAY } from './patterns/deictic-day.ts';
import { MONTH_OR_YEAR } from './patterns/month-or-year.ts';
import { NAMED_DAY } from './patterns/named-day.ts';
import { RANGE } from './patterns/range.ts';
import { RELATIVE_PERIOD } from './patterns/relative-period.ts';
import { STATED_DAY } from './patterns/stated-day.ts';
import { WEEKDAYS } from './patterns/weekday.ts';

/** Every construction that gives a date. Where two match at one place the longer wins, then the earlier in this list. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  ...RANGE, // March 3-5
  ...STATED_DAY, // Friday, 13 December 2024
  NAMED_DAY, // Christmas Eve
  ...WEEKDAYS, // on Friday night
  ...DEICTIC_DAY, // yesterday
  ...ANCHORED, // the day before
  ...RELATIVE_PERIOD, // last week
  ...MONTH_OR_YEAR, // in December 2019
];
