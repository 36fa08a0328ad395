import { toDay, toMonth } from '../calendar-arithmetic.ts';
import type { DateContext, DatePattern, DateReading } from '../date-pattern.ts';
import { DASH, day, fullMonth, month, monthNumber, toPattern, year } from '../fragments.ts';
import { nearestDay, nearestMonth } from '../nearest-date.ts';
import { DIGIT, FROM, FULL_MONTH, MONTH, YEAR_NUMBER } from '../word-cues.ts';

/** Several days or months in a row: a summit of two days, a tour. */

type Groups = Readonly<Record<string, string | undefined>>;

const TO = `(?:\\s+(?:to|through|until|and)\\s+|${DASH})`;

/** The last day decides the year: a range that ends next week may have begun last week. */
function readDays(groups: Groups, context: DateContext): DateReading | null {
  const firstMonth = monthNumber(groups['month'] ?? groups['firstMonth']);
  const lastMonth = monthNumber(groups['month'] ?? groups['lastMonth']);
  const stated = groups['year'];
  const lastDay = Number(groups['last']);
  const endDate =
    stated !== undefined
      ? toDay(Number(stated), lastMonth, lastDay)
      : context.publishedRoughly === null
        ? null
        : nearestDay(lastMonth, lastDay, context.publishedRoughly, 'unknown', null);
  if (endDate === null) return null;
  const startYear = Number(endDate.slice(0, 4)) - (firstMonth > lastMonth ? 1 : 0);
  const date = toDay(startYear, firstMonth, Number(groups['first']));
  if (date === null || date > endDate) return null;
  return { date, endDate, basis: stated === undefined ? 'RELATIVE_TO_PUBLICATION' : 'STATED' };
}

const YEAR = `(?:,?\\s+${year('year')})?`;

export const RANGE: readonly DatePattern[] = [
  {
    name: 'days-of-month',
    cues: [MONTH, DIGIT],
    pattern: toPattern(`${day('first')}${TO}${day('last')}(?:\\s+of)?\\s+${month('month')}${YEAR}`),
    example: ['The conference ran from 3 to 5 May in Lima.', '2024-05-03/2024-05-05'],
    counterExample: 'The home side won 3-1 to stay on top.',
    read: readDays,
  },
  {
    name: 'month-days',
    cues: [MONTH, DIGIT],
    pattern: toPattern(
      `${month('month')}\\s+${day('first')}${TO}${day('last')}${YEAR}(?!\\s?%|\\s+(?:people|percent|million))`,
    ),
    example: ['Ministers gathered in Doha on March 3-5, 2023.', '2023-03-03/2023-03-05'],
    counterExample: 'The march 3-5 abreast lasted an hour.',
    read: readDays,
  },
  {
    name: 'days-across-months',
    cues: [MONTH, DIGIT],
    pattern: toPattern(`${day('first')}\\s+${month('firstMonth')}${TO}${day('last')}\\s+${month('lastMonth')}${YEAR}`),
    example: ['She toured the region from 29 April to 2 May.', '2024-04-29/2024-05-02'],
    counterExample: 'Paragraphs 29 to 31 are new.',
    read: readDays,
  },
  {
    name: 'months-and-days-across',
    cues: [MONTH, DIGIT],
    pattern: toPattern(`${month('firstMonth')}\\s+${day('first')}${TO}${month('lastMonth')}\\s+${day('last')}${YEAR}`),
    example: ['The fair opened its doors from April 29 to May 2.', '2024-04-29/2024-05-02'],
    counterExample: 'April 31 to June 31 was a slip of the pen.',
    read: readDays,
  },
  {
    name: 'months',
    cues: [FULL_MONTH, FROM],
    pattern: toPattern(
      `(?:(?<=[Ff]rom\\s)|(?<=[Bb]etween\\s))${fullMonth('firstMonth')}${TO}${fullMonth('lastMonth')}${YEAR}(?!\\s+\\d)`,
    ),
    example: ['The two sides talked in secret from February to April.', '2024-02/2024-04'],
    counterExample: 'A letter of April to June lay on the desk of August.',
    read: (groups, { publishedRoughly, tense }) => {
      const first = monthNumber(groups['firstMonth']);
      const last = monthNumber(groups['lastMonth']);
      if (groups['year'] !== undefined) {
        const end = Number(groups['year']);
        return { date: toMonth(end - (first > last ? 1 : 0), first), endDate: toMonth(end, last), basis: 'STATED' };
      }
      const endDate = publishedRoughly === null ? null : nearestMonth(last, publishedRoughly, tense);
      if (endDate === null) return null;
      const startYear = Number(endDate.slice(0, 4)) - (first > last ? 1 : 0);
      return { date: toMonth(startYear, first), endDate, basis: 'RELATIVE_TO_PUBLICATION' };
    },
  },
  {
    name: 'years',
    cues: [YEAR_NUMBER, FROM],
    pattern: toPattern(
      `(?:(?<=[Ff]rom\\s)|(?<=[Bb]etween\\s))(?<first>(?:19|20)\\d\\d)(?:\\s+(?:to|until|and)\\s+|${DASH})(?<last>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    example: ['He led the bank from 2014 to 2019.', '2014/2019'],
    counterExample: 'Between 2,014 and 2,019 tonnes were lost.',
    read: (groups) => {
      const date = groups['first'] ?? '';
      const endDate = groups['last'] ?? '';
      return date <= endDate ? { date, endDate, basis: 'STATED' } : null;
    },
  },
];
