import { addDays } from '../../../../domain/partial-date.ts';
import { NOT_A_WEEKDAY_AFTER, NOT_A_WEEKDAY_BEFORE } from '../../../lexicon/calendar.ts';
import { weekdayAround, weekdayFrom, weekdayUntil } from '../calendar-arithmetic.ts';
import type { DatePattern } from '../date-pattern.ts';
import { DASH, PART_OF_DAY, toPattern, weekday, weekdayNumber } from '../fragments.ts';
import { UP_TO, WEEKDAY } from '../word-cues.ts';

/**
 * Weekdays mean the latest such day up to publication, or the first from it on where the clause is in the future. The
 * day of publication itself fits both.
 */
const NOT_BEFORE = `(?<!(?:${NOT_A_WEEKDAY_BEFORE.join('|')})\\s)`;
const NOT_AFTER = `(?!\\s+(?:${NOT_A_WEEKDAY_AFTER.join('|')})(?!\\p{L}))`;

export const WEEKDAYS: readonly DatePattern[] = [
  {
    name: 'weekdays',
    cues: [WEEKDAY, UP_TO],
    pattern: toPattern(`${weekday('from')}(?:\\s+(?:to|through|until)\\s+|${DASH})${weekday('to')}`),
    example: ['The delegation will tour the ports from Monday to Wednesday.', '2024-05-20/2024-05-22'],
    counterExample: 'He paints on Mondays and Wednesdays.',
    read: (groups, { published, tense }) => {
      const from = weekdayNumber(groups['from']);
      const to = weekdayNumber(groups['to']);
      if (published === null || from === null || to === null) return null;
      const date = tense === 'future' ? weekdayFrom(published, from) : weekdayUntil(published, from);
      return { date, endDate: weekdayFrom(date, to), basis: 'RELATIVE_TO_PUBLICATION' };
    },
  },
  {
    name: 'weekday',
    cues: [WEEKDAY],
    pattern: toPattern(
      `${NOT_BEFORE}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Tt]he (?:coming|following)|[Tt]hat)\\s+)?${weekday('day')}${PART_OF_DAY}${NOT_AFTER}`,
    ),
    example: ['The king is due to receive the envoy on Saturday.', '2024-05-18'],
    counterExample: 'The Good Friday Agreement still holds, and every Monday somebody doubts it.',
    read: (groups, { published, tense, anchor }) => {
      const number = weekdayNumber(groups['day']);
      if (published === null || number === null) return null;
      const basis = 'RELATIVE_TO_PUBLICATION';
      const which = (groups['which'] ?? '').toLowerCase();
      if (which === 'that' && anchor !== null) return { date: weekdayFrom(anchor, number), basis: 'INFERRED' };
      if (which === 'the following')
        return anchor === null ? null : { date: weekdayFrom(addDays(anchor, 1), number), basis: 'INFERRED' };
      if (which === 'last') return { date: weekdayUntil(addDays(published, -1), number), basis };
      if (which === 'next') return { date: weekdayFrom(addDays(published, 1), number), basis };
      if (tense === 'either' && which === '') return { date: weekdayAround(published, number), basis };
      const isAhead = which.endsWith('coming') || (tense === 'future' && which !== 'this past');
      return { date: isAhead ? weekdayFrom(published, number) : weekdayUntil(published, number), basis };
    },
  },
];
