import { ORDINAL_DAYS } from '../../../lexicon/calendar.ts';
import { toDay } from '../calendar-arithmetic.ts';
import type { DateContext, DatePattern, DateReading } from '../date-pattern.ts';
import { anyWeekday, day, month, monthNumber, toPattern, weekdayNumber, year } from '../fragments.ts';
import { nearestDay } from '../nearest-date.ts';
import { DIGIT, DOTTED, HYPHENED, MONTH, ORDINAL, STROKE, YEAR_NUMBER } from '../word-cues.ts';

/** A day of a month, with or without its year and its weekday. */

type Groups = Readonly<Record<string, string | undefined>>;

function readDay(groups: Groups, context: DateContext): DateReading | null {
  const monthOfYear = monthNumber(groups['month']);
  const dayOfMonth = Number(groups['day']);
  if (groups['year'] !== undefined) {
    const date = toDay(Number(groups['year']), monthOfYear, dayOfMonth);
    return date === null ? null : { date, basis: 'STATED' };
  }
  if (context.publishedRoughly === null) return null;
  const step = { last: -1, this: 0, next: 1 }[groups['which'] ?? ''];
  if (step !== undefined) {
    const date = toDay(Number(context.publishedRoughly.slice(0, 4)) + step, monthOfYear, dayOfMonth);
    return date === null ? null : { date, basis: 'RELATIVE_TO_PUBLICATION' };
  }
  const weekday = weekdayNumber(groups['weekday']);
  const date = nearestDay(monthOfYear, dayOfMonth, context.publishedRoughly, context.tense, weekday);
  return date === null ? null : { date, basis: 'RELATIVE_TO_PUBLICATION' };
}

const YEAR = `(?:,?\\s+${year('year')}|,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year(?!\\p{L}))?`;
const BESIDE = `(?:${anyWeekday('weekday')}(?:,?\\s+|\\s+\\()(?:the\\s+)?)?`;

export const STATED_DAY: readonly DatePattern[] = [
  {
    name: 'day-month',
    cues: [MONTH, DIGIT],
    pattern: toPattern(`${BESIDE}${day('day')}(?:\\s+of)?\\s+${month('month')}${YEAR}`),
    example: ['The envoys signed the text in Bern on Tuesday, 14 May.', '2024-05-14'],
    counterExample: 'The shop in room 45 May Street sells stamps.',
    read: readDay,
  },
  {
    name: 'ordinal-day',
    cues: [MONTH, ORDINAL],
    pattern: toPattern(`the\\s+(?<ordinal>${ORDINAL_DAYS.toReversed().join('|')})\\s+of\\s+${month('month')}${YEAR}`),
    example: ['The envoys signed the text on the third of May.', '2024-05-03'],
    counterExample: 'The envoys signed the third of the texts.',
    read: ({ ordinal, ...groups }, context) =>
      readDay({ ...groups, day: String(ORDINAL_DAYS.indexOf(ordinal ?? '') + 1) }, context),
  },
  {
    name: 'month-day',
    cues: [MONTH, DIGIT],
    pattern: toPattern(
      `(?<!(?:^|\\s)[Ii]n\\s)${BESIDE}${month('month')}\\s+(?:the\\s+)?${day('day')}${YEAR}` +
        '(?!\\s?%|[.,]\\d|-(?:year|day|month|member|minute|hour))',
    ),
    example: ['The minister left for Oslo on Dec. 13, 2023.', '2023-12-13'],
    counterExample: 'In May 12 people fell ill at the depot.',
    read: readDay,
  },
  {
    name: 'iso',
    cues: [HYPHENED],
    pattern: toPattern('(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d|-)'),
    example: ['Minutes of 2024-03-08 name the three delegates.', '2024-03-08'],
    counterExample: 'The reference is 2024-13-08.',
    read: (groups) => readNumbers(Number(groups['year']), Number(groups['month']), Number(groups['day'])),
  },
  {
    name: 'slashes',
    cues: [STROKE, YEAR_NUMBER],
    pattern: toPattern('(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>(?:19|20)\\d\\d)(?![\\d/])'),
    example: ['Protocol of the session, 13/12/2023, second draft.', '2023-12-13'],
    counterExample: 'Protocol of the session, 03/12/2023, second draft.',
    read: (groups) => readEitherOrder(Number(groups['first']), Number(groups['second']), Number(groups['year'])),
  },
  {
    name: 'dots',
    cues: [DOTTED],
    pattern: toPattern('(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)(?![\\d.]*\\d)'),
    example: ['The embassy dated the note 05.04.2024.', '2024-04-05'],
    counterExample: 'The server has the address 10.12.2024.1 in the plan.',
    read: (groups) => readNumbers(Number(groups['year']), Number(groups['month']), Number(groups['day'])),
  },
];

function readNumbers(yearNumber: number, monthOfYear: number, dayOfMonth: number): DateReading | null {
  const date = toDay(yearNumber, monthOfYear, dayOfMonth);
  return date === null ? null : { date, basis: 'STATED' };
}

/** 13/12 has one reading; 03/12 is the third of December in London and the twelfth of March in New York. */
function readEitherOrder(first: number, second: number, yearNumber: number): DateReading | null {
  if (first > 12 || first === second) return readNumbers(yearNumber, second, first);
  return second > 12 ? readNumbers(yearNumber, first, second) : null;
}
