import { addDays } from '../../../../domain/partial-date.ts';
import type { TimeExpression } from '../../../layers.ts';
import { NUMBER_WORDS } from '../../../lexicon/calendar.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/**
 * The day of a meeting that the sentence counts from another day of its own: said on Thursday, a day after he received X;
 * two days before meeting X, she flew to Rome on Monday.
 */
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };
/** How many tokens behind "after" the meeting's verb or noun may stand. */
const REACH = 14;

function countOf(word: string): number | null {
  const count = NUMBER_WORDS[word] ?? Number(word);
  return Number.isInteger(count) && count > 0 ? count : null;
}

/** @returns how many days the clause of the token lies from the sentence's own day, and where "after" stands; null where none is told. */
function stepBefore({ words }: MeetingSentence, at: number): { readonly days: number; readonly joint: number } | null {
  for (let joint = at - 1; joint >= Math.max(2, at - REACH); joint -= 1) {
    const word = words.lower[joint] ?? '';
    if (word === ',' || word === ';') return null;
    if (word !== 'after' && word !== 'before') continue;
    const unit = UNIT_DAYS[words.lower[joint - 1] ?? ''];
    const count = countOf(words.lower[joint - 2] ?? '');
    if (unit === undefined || count === null) return null;
    return { days: unit * count * (word === 'after' ? -1 : 1), joint };
  }
  return null;
}

/** @returns the day, or null where the clause has one of its own or the sentence none to count from. */
export function shiftedTime(sentence: MeetingSentence, at: number): TimeExpression | null {
  const step = stepBefore(sentence, at);
  if (step === null) return null;
  const { words } = sentence;
  const start = words.tokens[step.joint]?.start ?? 0;
  const comma = words.lower.indexOf(',', at);
  const end = comma === -1 ? Number.POSITIVE_INFINITY : (words.tokens[comma]?.start ?? 0);
  if (sentence.times.some((time) => time.start > start && time.start < end)) return null;
  const days = sentence.times.filter((time) => time.precision === 'DAY' && time.attributive !== true);
  const base = days.findLast((time) => time.end <= start) ?? days.find((time) => time.start >= end);
  if (base === undefined) return null;
  return { ...base, date: addDays(base.date, step.days), endDate: null, basis: 'INFERRED' };
}
