import { SEASONS } from '../../../lexicon/calendar.ts';
import { addMonths, toMonth } from '../calendar-arithmetic.ts';
import type { DateContext, DatePattern, DateReading } from '../date-pattern.ts';
import { fullMonth, month, monthNumber, toPattern, year } from '../fragments.ts';
import { nearestMonth } from '../nearest-date.ts';
import { FULL_MONTH, MONTH, PERIOD, POSSESSIVE, SEASON, YEAR_NUMBER } from '../word-cues.ts';

/**
 * Months and years without a day. A bare month needs a word before it that only a month can follow: May, March, April,
 * June and August are verbs and names as well. A year needs a preposition: "the 2015 agreement" names the agreement.
 */
type Groups = Readonly<Record<string, string | undefined>>;

const SHADE = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:[- ]|\\s+in\\s+))';

function readMonth(groups: Groups, { publishedRoughly, tense, anchor }: DateContext): DateReading | null {
  const number = monthNumber(groups['month']);
  const which = (groups['which'] ?? '').toLowerCase();
  if (groups['year'] !== undefined) return { date: toMonth(Number(groups['year']), number), basis: 'STATED' };
  if (which === 'that year')
    return anchor === null ? null : { date: toMonth(Number(anchor.slice(0, 4)), number), basis: 'INFERRED' };
  if (publishedRoughly === null) return null;
  const basis = 'RELATIVE_TO_PUBLICATION';
  const ownYear = Number(publishedRoughly.slice(0, 4));
  if (/year$/u.test(which)) {
    const step = which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : 0;
    return { date: toMonth(ownYear + step, number), basis };
  }
  if (which === 'this') return { date: toMonth(ownYear, number), basis };
  if (publishedRoughly.length < 7) return null;
  const current = publishedRoughly.slice(0, 7);
  if (which === 'last') return { date: lastMonthNamed(number, current), basis, direction: 'past' };
  if (which === 'next') return { date: nextMonthNamed(number, current), basis, direction: 'future' };
  const date = nearestMonth(number, current, tense);
  return date === null ? null : { date, basis };
}

/** In December "last November" is that of the year before: the one just past would be called "last month". */
function lastMonthNamed(number: number, current: string): string {
  const isInYear = toMonth(Number(current.slice(0, 4)), number) < addMonths(current, -1);
  return toMonth(Number(current.slice(0, 4)) - (isInYear ? 0 : 1), number);
}

function nextMonthNamed(number: number, current: string): string {
  const inYear = toMonth(Number(current.slice(0, 4)), number);
  return inYear > current ? inYear : toMonth(Number(current.slice(0, 4)) + 1, number);
}

export const MONTH_OR_YEAR: readonly DatePattern[] = [
  {
    name: 'month-year',
    cues: [MONTH, YEAR_NUMBER],
    pattern: toPattern(`(?:${SHADE})?${month('month')}(?:,|\\s+of)?\\s+${year('year')}(?!-)`),
    example: ['The court ruled in December 2019 for the islanders.', '2019-12'],
    counterExample: 'They march 2019 steps to the shrine.',
    read: readMonth,
  },
  {
    name: 'month',
    cues: [FULL_MONTH],
    pattern: toPattern(
      `(?:(?<=(?:^|[\\s(“"])[Ii]n\\s)|(?<=(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|half|[Dd]ays|[Ww]eeks?) of\\s)|(?<=[Dd]uring\\s)|(?<=[Ss]ince\\s)(?=\\p{L}+,?\\s(?:when|in\\s\\p{Lu}|at\\s\\p{Lu}))|(?<=\\b(?:planned|scheduled|set|slated|expected|due|pencilled in|postponed|moved|back|off|rescheduled|delayed|deferred|forward|adjourned) (?:for|to|until|till)\\s)|${SHADE}|` +
        `(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+)${fullMonth('month')}(?!\\s+\\d)(?!['’]s(?!\\p{L}))`,
    ),
    example: ['A second round will follow in mid-June.', '2024-06'],
    counterExample: 'May said that they march in step.',
    read: readMonth,
  },
  {
    name: 'month-of-that-year',
    cues: [FULL_MONTH, PERIOD],
    pattern: toPattern(
      `${fullMonth('month')},?\\s+(?:(?:of\\s+)?(?<which>last year|this year|next year)|of\\s+(?<that>that|the same)\\s+year)(?!\\p{L})`,
    ),
    example: ['The pact was signed in October last year.', '2023-10'],
    counterExample: 'June said year after year had been hard.',
    read: (groups, context) => readMonth({ ...groups, which: groups['which'] ?? 'that year' }, context),
  },
  {
    name: 'month-possessive',
    cues: [FULL_MONTH, POSSESSIVE],
    pattern: toPattern(`(?<!\\p{Lu}\\p{L}+\\s)${fullMonth('month')}(?=['’]s\\s+\\p{Ll})(?<!May|August|April|June)`),
    example: ['A crowd still mourns the dead of March’s flood.', '2024-03'],
    counterExample: 'A crowd still likes June’s voice.',
    read: readMonth,
  },
  {
    name: 'season',
    cues: [SEASON],
    pattern: toPattern(
      `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+|(?<=[Ii]n (?:the )?(?:early |late )?))(?<season>spring|summer|autumn|fall|winter)` +
        `(?:(?:\\s+of)?\\s+${year('year')})?(?!\\p{L})`,
    ),
    example: ['The cabinet travelled to the coast in the summer of 2021.', '2021-06/2021-08'],
    counterExample: 'The palace has a summer house.',
    read: readSeason,
  },
  {
    name: 'year',
    cues: [YEAR_NUMBER],
    pattern: toPattern(
      `(?:(?<=(?:^|[\\s(“"])(?:[Ii]n|[Dd]uring)\\s(?:early |late |mid-)?)|(?<=(?:[Ee]nd|[Bb]eginning|[Ss]tart) of\\s)|(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]))${year('year')}(?!-|\\s?(?:%|percent|dollars))`,
    ),
    example: ['The two republics made peace in 2019.', '2019'],
    counterExample: 'The 2015 agreement named 2020 villages, dormant since 2019.',
    read: (groups, { nextTag }) => (nextTag === 'NOUN' ? null : { date: groups['year'] ?? '', basis: 'STATED' }),
  },
];

function readSeason(groups: Groups, { publishedRoughly, tense }: DateContext): DateReading | null {
  const first = SEASONS[(groups['season'] ?? '').toLowerCase()];
  if (first === undefined) return null;
  if (groups['year'] !== undefined) return seasonFrom(toMonth(Number(groups['year']), first), 'STATED');
  if (publishedRoughly === null || publishedRoughly.length < 7) return null;
  const current = publishedRoughly.slice(0, 7);
  const which = (groups['which'] ?? '').toLowerCase();
  const wanted = which === 'next' ? 'future' : which === 'last' ? 'past' : tense;
  const start = which === 'this' ? toMonth(Number(current.slice(0, 4)), first) : nearestMonth(first, current, wanted);
  return start === null ? null : seasonFrom(start, 'RELATIVE_TO_PUBLICATION');
}

const seasonFrom = (start: string, basis: DateReading['basis']): DateReading => ({
  date: start,
  endDate: addMonths(start, 2),
  basis,
});
