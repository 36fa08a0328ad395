import { isPartialDate } from '../../../domain/partial-date.ts';

/**
 * Dates as English pages write them: `13 December 2024`, `Dec. 13, 2024 10:30 am EST`, `Fri, 13 Dec 2024 10:00:00 GMT`,
 * `2024/12/13`, `20241213`. Dates of numbers alone in another order (`12/11/2024`) mean two days and are not read.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${DAY}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+${YEAR}\\b`, 'iu'),
  new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, 'iu'),
  new RegExp(`^${YEAR}[/.](?<month>\\d{2})[/.](?<day>\\d{2})\\b`, 'u'),
  new RegExp(`^${YEAR}(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}Z?)?$`, 'u'),
];
const MONTH_KEY_LENGTH = 3;

/** @returns a partial date of day precision, or null where the text has none that exists. */
export function parseWrittenDay(text: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year = '', month = '', day = '' } = groups;
    const number = /\d/u.test(month)
      ? month
      : String(MONTHS.indexOf(month.slice(0, MONTH_KEY_LENGTH).toLowerCase()) + 1).padStart(2, '0');
    const date = `${year}-${number}-${day.padStart(2, '0')}`;
    if (isPartialDate(date)) return date;
  }
  return null;
}
