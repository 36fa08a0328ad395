import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { firstSigns } from './first-signs.ts';

/** Pieces of regular expressions that the date patterns are put together from, and what their matches mean. */

const MONTH_WORD =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sep(?:t(?:ember)?)?\\.?|' +
  'Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const MONTH_CAPITALS =
  'JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MAR(?:CH|\\.)?|APR(?:IL|\\.)?|MAY|JUNE?|JULY?|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?';

/** Month with or without a day beside it, in any usual spelling. */
export const month = (group: string): string => `(?<${group}>(?:${MONTH_WORD}|${MONTH_CAPITALS})(?![\\p{L}]))`;

/** Month written in full, for use without a day: `Mar` and `Jan` alone are names. */
export const fullMonth = (group: string): string =>
  `(?<${group}>(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\\p{L}]))`;

/** Day of the month, 1..31, with or without its ordinal ending. */
export const day = (group: string): string => `(?<${group}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|\\p{L})`;

export const year = (group: string): string => `(?<${group}>(?:19|20)\\d\\d)(?![\\d]|,\\d|\\p{L})`;

/** Weekday written in full. */
export const weekday = (group: string): string =>
  `(?<${group}>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)(?!\\p{L})`;

/** Weekday in full or abbreviated, for use beside a day of the month. */
export const anyWeekday = (group: string): string =>
  `(?<${group}>(?:(?:Sun|Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Thur|Fri|Sat|Satur)(?:day)?\\.?|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY))(?!\\p{L})`;

/** The part of a day, which an expression takes along. */
export const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night|noon|midday|lunchtime)(?!\\p{L}))?';

/** A small number, in words or digits. */
export const COUNT = `(?<count>${Object.keys(NUMBER_WORDS)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')}|\\d{1,2})`;

export const DASH = '\\s?[-–—]\\s?';

/**
 * @returns a global, Unicode-aware expression that starts at a word's beginning. What a match can begin with is asked first,
 * since looking behind every sign costs more.
 */
export function toPattern(source: string): RegExp {
  const signs = firstSigns(source);
  return new RegExp(`${signs === null ? '' : `(?=${signs})`}(?<![\\p{L}\\p{N}])(?:${source})`, 'gu');
}

/** @returns 1..12, or 0 where the word is no month. */
export function monthNumber(word: string | undefined): number {
  return MONTHS[(word ?? '').replace('.', '').toLowerCase()] ?? 0;
}

/** @returns 0..6 from Sunday, or null where the word is no weekday. */
export function weekdayNumber(word: string | undefined): number | null {
  return WEEKDAYS[(word ?? '').slice(0, 3).toLowerCase()] ?? null;
}

/** @returns the number that a word or digits of COUNT say; null where they say none. */
export function readCount(word: string | undefined): number | null {
  if (word === undefined) return null;
  const count = NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
  return Number.isNaN(count) ? null : count;
}
