import { addDays } from '../../../../domain/partial-date.ts';
import { addMonths } from '../calendar-arithmetic.ts';
import type { DateContext, DatePattern, DateReading } from '../date-pattern.ts';
import { COUNT, readCount, toPattern } from '../fragments.ts';
import { AGO, HOURS, PERIOD, WHICH } from '../word-cues.ts';

/**
 * Weeks, months and years counted from publication. A week is known to its month: of "last week" news says no more.
 * "The last week" and "the past two years" are durations.
 */
const STEPS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };
const EARLY = /^(?:earlier|early)/u;
const LATE = /^later/u;

function stepFrom(published: string, unit: string, steps: number): string | null {
  if (unit === 'year') return String(Number(published.slice(0, 4)) + steps);
  if (published.length < 7) return null;
  if (unit === 'month') return addMonths(published, steps);
  return published.length === 10 ? addDays(published, 7 * steps).slice(0, 7) : null;
}

function directionOf(step: number, shade: string): 'past' | 'future' | undefined {
  if (step !== 0) return step < 0 ? 'past' : 'future';
  if (EARLY.test(shade)) return 'past';
  return LATE.test(shade) ? 'future' : undefined;
}

function readPeriod(groups: Readonly<Record<string, string | undefined>>, context: DateContext): DateReading | null {
  const step = STEPS[(groups['which'] ?? '').toLowerCase()] ?? 0;
  if (context.publishedRoughly === null) return null;
  const date = stepFrom(context.publishedRoughly, (groups['unit'] ?? '').toLowerCase(), step);
  if (date === null) return null;
  const direction = directionOf(step, (groups['shade'] ?? '').toLowerCase());
  return { date, basis: 'RELATIVE_TO_PUBLICATION', ...(direction === undefined ? {} : { direction }) };
}

export const RELATIVE_PERIOD: readonly DatePattern[] = [
  {
    name: 'period',
    cues: [WHICH, PERIOD],
    pattern: toPattern(
      '(?<!(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\\s)(?:(?<shade>[Ee]arlier|[Ee]arly|[Ll]ater|[Ll]ate|[Mm]id-?)\\s+)?' +
        '(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<unit>week|month|year)(?!\\p{L}|-)',
    ),
    example: ['Their finance ministers spoke by telephone last month.', '2024-04'],
    counterExample: 'Over the last month prices have risen, and in the last week they jumped.',
    read: readPeriod,
  },
  {
    name: 'periods-ago',
    cues: [PERIOD, AGO],
    pattern: toPattern(`${COUNT}\\s+(?<unit>week|fortnight|month|year|decade)s?\\s+ago(?!\\p{L})`),
    example: ['The two generals last met two months ago.', '2024-03'],
    counterExample: 'The blockade lasted two months, and years ago it had lasted longer.',
    read: (groups, { publishedRoughly }) => {
      const count = readCount(groups['count']);
      const unit = groups['unit'] ?? '';
      if (publishedRoughly === null || count === null) return null;
      const date =
        unit === 'fortnight'
          ? stepFrom(publishedRoughly, 'week', -2 * count)
          : unit === 'decade'
            ? stepFrom(publishedRoughly, 'year', -10 * count)
            : stepFrom(publishedRoughly, unit, -count);
      return date === null ? null : { date, basis: 'RELATIVE_TO_PUBLICATION', direction: 'past' };
    },
  },
  {
    name: 'hours-ago',
    cues: [HOURS, AGO],
    pattern: toPattern(`(?:${COUNT}|[Hh]alf\\s+an)\\s+(?:hour|minute)s?\\s+ago(?!\\p{L})`),
    example: ['The talks ended two hours ago.', '2024-05-16'],
    counterExample: 'The talks ended after two hours.',
    read: (_groups, { published }) =>
      published === null ? null : { date: published, basis: 'RELATIVE_TO_PUBLICATION' },
  },
];
