import { addDays } from '../../../../domain/partial-date.ts';
import { weekdayFrom, weekdayUntil } from '../calendar-arithmetic.ts';
import type { DatePattern } from '../date-pattern.ts';
import { COUNT, readCount, toPattern } from '../fragments.ts';
import { AGO, DAYS, TODAY, WEEKEND } from '../word-cues.ts';

/** Words that point from the day of publication: today, last night, the weekend. */

const STEPS: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, 'last evening': -1, tomorrow: 1 };
const SATURDAY = 6;

export const DEICTIC_DAY: readonly DatePattern[] = [
  {
    name: 'today',
    cues: [TODAY],
    pattern: toPattern(
      '(?<!USA )(?<word>(?:[Tt]he\\s+)?[Dd]ay\\s+(?:before\\s+yesterday|after\\s+tomorrow)|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|' +
        '[Ll]ast\\s+(?:night|evening)|(?:[Ee]arlier|[Ll]ater)\\s+today|[Tt]his\\s+(?:morning|afternoon|evening|lunchtime))' +
        '(?:\\s+(?:morning|afternoon|evening|night))?(?!\\p{L})',
    ),
    example: ['The chancellor spoke to the queen yesterday morning.', '2024-05-15'],
    counterExample: 'USA Today and the Morning Star carried the photograph.',
    read: (groups, { published }) => {
      if (published === null) return null;
      const word = (groups['word'] ?? '').toLowerCase().replace(/\s+/gu, ' ');
      const days = /before yesterday/u.test(word) ? -2 : /after tomorrow/u.test(word) ? 2 : (STEPS[word] ?? 0);
      return { date: addDays(published, days), basis: 'RELATIVE_TO_PUBLICATION' };
    },
  },
  {
    name: 'weekend',
    cues: [WEEKEND],
    pattern: toPattern(
      '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]he coming)\\s+|(?<=[Oo]ver the |[Aa]t the |[Oo]n the |[Dd]uring the ))weekend(?!\\p{L})',
    ),
    example: ['The two presidents walked in the hills last weekend.', '2024-05-11/2024-05-12'],
    counterExample: 'She likes weekend trips, and weekends in general.',
    read: (groups, { published, tense }) => {
      if (published === null) return null;
      const which = (groups['which'] ?? '').toLowerCase();
      const isAhead = which === 'next' || which === 'the coming' || (tense === 'future' && which !== 'last');
      const saturday = isAhead ? weekdayFrom(published, SATURDAY) : weekdayUntil(published, SATURDAY);
      return { date: saturday, endDate: addDays(saturday, 1), basis: 'RELATIVE_TO_PUBLICATION' };
    },
  },
  {
    name: 'days-ago',
    cues: [DAYS, AGO],
    pattern: toPattern(`${COUNT}\\s+days?\\s+ago(?!\\p{L})`),
    example: ['Their aides met three days ago in a hotel.', '2024-05-13'],
    counterExample: 'The truce held for three days.',
    read: (groups, { published }) => {
      const days = readCount(groups['count']);
      return published === null || days === null
        ? null
        : { date: addDays(published, -days), basis: 'RELATIVE_TO_PUBLICATION' };
    },
  },
];
