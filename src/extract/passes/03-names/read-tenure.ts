import { MONTHS } from '../../lexicon/calendar.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from './words.ts';

/**
 * From when to when somebody holds an office, where years stand behind it: "prime minister from 2010 to 2016", "minister
 * since May 2019", "governor until 2021". Weekdays, ages and "for ten years" give no year, and so no tenure.
 */
export interface Tenure {
  /** Partial dates, ISO 8601: a year or a month. */
  readonly from?: string;
  readonly to?: string;
}

const WINDOW = 7;
const OPENER = /^(?:from|between|since|until|till) (?:\p{L}+ )?(?:18|19|20)\d\d\b/u;
const DATE = '(?:(\\p{L}+)\\.? )?((?:18|19|20)\\d\\d)';
const SPAN = new RegExp(`^(?:from|between) ${DATE} (?:to|until|till|through|and|-|–) ${DATE}\\b`, 'u');
const SINCE = new RegExp(`^since ${DATE}\\b`, 'u');
const UNTIL = new RegExp(`^(?:until|till) ${DATE}\\b`, 'u');

/** @returns the month or the year; null where a word stands before the year that is no month. */
function toDate(month: string | undefined, year: string | undefined): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  const number = MONTHS[month];
  return number === undefined ? null : `${year}-${String(number).padStart(2, '0')}`;
}

/** @returns whether the years of an office begin at the token: `since 2019`, `from May 2010`; not so `from the coast`. */
export const opensTenure = (words: Words, at: number): boolean => OPENER.test(textIn(words, at, at + 3));

/** @param behind the token behind the office and what it is of. */
export function readTenure(words: Words, behind: number): Tenure {
  const text = textIn(words, behind, behind + WINDOW);
  const span = SPAN.exec(text);
  const from = span ?? SINCE.exec(text);
  const start = toDate(from?.[1], from?.[2]);
  const until = span === null ? UNTIL.exec(text) : null;
  const end = span === null ? toDate(until?.[1], until?.[2]) : toDate(span[3], span[4]);
  return { ...(start === null ? {} : { from: start }), ...(end === null ? {} : { to: end }) };
}
