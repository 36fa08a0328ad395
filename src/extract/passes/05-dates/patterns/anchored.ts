import { addDays } from '../../../../domain/partial-date.ts';
import { addMonths, weekdayFrom, weekdayUntil } from '../calendar-arithmetic.ts';
import type { DatePattern } from '../date-pattern.ts';
import { COUNT, readCount, toPattern, weekday, weekdayNumber } from '../fragments.ts';
import { DAYS, EVE, LATER, NEIGHBOUR, PART_OF_DAY, PERIOD, SAME } from '../word-cues.ts';

/**
 * Expressions that count from the day that the text spoke of last. "The day before the summit" counts from the summit
 * instead, which is not known here.
 */
const ALONE = '(?=\\s*(?:[.,;:)—–-]|$|and\\b|but\\b|in\\b|at\\b|when\\b|where\\b|with\\b|by\\b|on\\b|over\\b))';
const GATHERING =
  '(?:[Ss]ummit|[Mm]eeting|[Tt]alks|[Cc]onference|[Gg]athering|[Ff]orum|[Ss]ession|[Nn]egotiations|[Cc]ouncil|[Hh]earing)(?!\\p{L})';
/** The next day of talks, the next day's talks: the day is another's. */
const UNOWNED = "(?!\\p{L}|[’']s|\\s+(?:of|or)(?!\\p{L}))";

export const ANCHORED: readonly DatePattern[] = [
  {
    name: 'neighbour-day',
    cues: [PART_OF_DAY, NEIGHBOUR],
    pattern: toPattern(
      `(?:[Tt]he\\s+(?:(?:(?<before>(?:day|night|evening|afternoon|morning)\\s+before)|(?:day|morning)\\s+after)${ALONE}|` +
        `(?:(?<previous>previous\\s+(?:day|evening|night|afternoon))|(?:next|following)\\s+(?:day|morning|afternoon|evening))${UNOWNED}))`,
    ),
    example: ['They met on Tuesday. Their aides had met the day before.', '2024-05-14 2024-05-13'],
    counterExample: 'Aides had met the day before the summit.',
    read: (groups, { anchor }) =>
      anchor === null
        ? null
        : {
            date: addDays(anchor, groups['before'] === undefined && groups['previous'] === undefined ? 1 : -1),
            basis: 'INFERRED',
          },
  },
  {
    name: 'same-day',
    cues: [SAME, PART_OF_DAY],
    pattern: toPattern(
      '(?:[Ll]ater\\s+)?(?:[Tt]he\\s+same|[Tt]hat(?:\\s+same)?)\\s+(?:day|morning|afternoon|evening|night)(?!\\p{L}|\\s+(?:that|when|will|would))',
    ),
    example: ['He saw the pope on Monday. The same evening he flew home.', '2024-05-13 2024-05-13'],
    counterExample: 'Her letter made that day’s post.',
    read: (_groups, { anchor }) => (anchor === null ? null : { date: anchor, basis: 'INFERRED' }),
  },
  {
    name: 'later-in-day',
    cues: [PART_OF_DAY, LATER],
    pattern: toPattern("(?:later|earlier)\\s+in\\s+the\\s+day(?!\\p{L}|[’']s)"),
    example: ['He told reporters on Monday that he would see the pope later in the day.', '2024-05-13 2024-05-13'],
    counterExample: 'Tea is drunk later in the day’s heat.',
    read: (_groups, { anchor }) => (anchor === null ? null : { date: anchor, basis: 'INFERRED' }),
  },
  {
    name: 'days-from-there',
    cues: [DAYS, LATER],
    pattern: toPattern(
      `${COUNT}\\s+days?\\s+(?:(?<later>later)(?!\\s+(?:would|than)(?!\\p{L}))|earlier(?!\\s+than(?!\\p{L}))|before${ALONE})`,
    ),
    example: ['They signed on 2 May 2023. Two days later the truce broke.', '2023-05-02 2023-05-04'],
    counterExample: 'Two days later would have been too late.',
    read: (groups, { anchor }) => {
      const count = readCount(groups['count']);
      if (anchor === null || count === null) return null;
      return { date: addDays(anchor, groups['later'] === undefined ? -count : count), basis: 'INFERRED' };
    },
  },
  {
    name: 'eve',
    cues: [EVE],
    pattern: toPattern(
      `[Oo]n\\s+the\\s+eve\\s+of\\s+(?:${weekday('day')}['’]s|the\\s+(?=(?:[\\p{L}\\p{M}’'-]+\\s+){0,3}${GATHERING}))`,
    ),
    example: ['On the eve of Monday’s summit the two dined in Bern.', '2024-05-12'],
    counterExample: 'On the eve of the war the two dined in Bern.',
    read: (groups, { firstAnchor, published, tense }) => {
      const number = weekdayNumber(groups['day']);
      if (number === null) return firstAnchor === null ? null : { date: addDays(firstAnchor, -1), basis: 'INFERRED' };
      if (published === null) return null;
      const day = tense === 'future' ? weekdayFrom(published, number) : weekdayUntil(published, number);
      return { date: addDays(day, -1), basis: 'RELATIVE_TO_PUBLICATION' };
    },
  },
  {
    name: 'neighbour-month',
    cues: [PERIOD, NEIGHBOUR],
    pattern: toPattern(`[Tt]he\\s+(?:(?<before>previous\\s+month|month\\s+before)|following\\s+month)${ALONE}`),
    example: ['They signed on 2 May 2023, and the following month, they quarrelled.', '2023-05-02 2023-06'],
    counterExample: 'The following month of rain spoiled the harvest.',
    read: (groups, { anchor }) =>
      anchor === null ? null : { date: addMonths(anchor, groups['before'] === undefined ? 1 : -1), basis: 'INFERRED' },
  },
];
