import { NAMED_DAYS } from '../../../lexicon/calendar.ts';
import type { DatePattern } from '../date-pattern.ts';
import { toPattern, year } from '../fragments.ts';
import { nearestDay } from '../nearest-date.ts';
import { FEAST } from '../word-cues.ts';

const NAMES = Object.keys(NAMED_DAYS)
  .map((name) => name.replace(/(?<=^|\s)\w/gu, (letter) => letter.toUpperCase()).replaceAll("'", "['’]"))
  .join('|');

/** Days that go by a name and have a fixed place in the year. */
export const NAMED_DAY: DatePattern = {
  name: 'named-day',
  cues: [FEAST],
  pattern: toPattern(`(?<name>${NAMES})(?:,?\\s+${year('year')})?(?!\\p{L})`),
  example: ['The hostages came home on Christmas Eve.', '2023-12-24'],
  counterExample: 'The christmas market was closed.',
  read: (groups, { publishedRoughly, tense }) => {
    const place = NAMED_DAYS[(groups['name'] ?? '').toLowerCase().replaceAll('’', "'")];
    if (place === undefined) return null;
    if (groups['year'] !== undefined) return { date: `${groups['year']}-${place}`, basis: 'STATED' };
    if (publishedRoughly === null) return null;
    const date = nearestDay(Number(place.slice(0, 2)), Number(place.slice(3)), publishedRoughly, tense, null);
    return date === null ? null : { date, basis: 'RELATIVE_TO_PUBLICATION' };
  },
};
