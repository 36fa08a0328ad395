import { anyOf } from '../../rules/any-of.ts';
import type { DatePattern } from './date-pattern.ts';
import { ANCHORED } from './patterns/anchored.ts';
import { DEICTIC_DAY } from './patterns/deictic-day.ts';
import { MONTH_OR_YEAR } from './patterns/month-or-year.ts';
import { NAMED_DAY } from './patterns/named-day.ts';
import { RANGE } from './patterns/range.ts';
import { RELATIVE_PERIOD } from './patterns/relative-period.ts';
import { STATED_DAY } from './patterns/stated-day.ts';
import { WEEKDAY } from './patterns/weekday.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Constructions with what every match of them contains: a sentence without it is not searched for them. */
export interface DatePatternGroup {
  readonly cue: RegExp;
  readonly patterns: readonly DatePattern[];
}

/** Every construction that gives a date. Where two match at one place the longer wins, then the earlier in this list. */
export const DATE_PATTERN_GROUPS: readonly DatePatternGroup[] = [
  { cue: new RegExp(`\\d|${MONTHS}`, 'u'), patterns: RANGE }, // March 3-5
  { cue: new RegExp(`\\d|the [a-z-]+ of (?:${MONTHS})`, 'u'), patterns: STATED_DAY }, // Friday, 13 December 2024
  { cue: /Day|Eve/u, patterns: [NAMED_DAY] }, // Christmas Eve
  { cue: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|DAY/u, patterns: WEEKDAY }, // on Friday night
  {
    cue: /[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|\s(?:night|evening|morning|afternoon|lunchtime|weekend|ago)/u,
    patterns: DEICTIC_DAY, // yesterday
  },
  { cue: /\s(?:day|evening|eve|night|afternoon|morning|month)/u, patterns: ANCHORED }, // the day before
  { cue: /\s(?:week|fortnight|month|year|decade|hour|minute)/u, patterns: RELATIVE_PERIOD }, // last week
  { cue: new RegExp(`\\d|${MONTHS}|spring|summer|autumn|fall|winter`, 'u'), patterns: MONTH_OR_YEAR }, // in December 2019
];

/** A sentence without any of the cues has no date. */
export const ANY_CUE = anyOf(DATE_PATTERN_GROUPS.map(({ cue }) => cue));

export const DATE_PATTERNS: readonly DatePattern[] = DATE_PATTERN_GROUPS.flatMap(({ patterns }) => patterns);
