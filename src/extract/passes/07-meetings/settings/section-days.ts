import { addDays } from '../../../../domain/partial-date.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/**
 * Diaries and minutes put a day over a list: `MONDAY 15 SEPTEMBER`, and below it what happens on it. A line that is a date and
 * nothing else dates what stands below it, up to the next such line.
 */
const MAX_TOKENS = 8;
const WEEKDAY_ONLY = /^\P{L}*\p{L}+day\P{L}*$/iu;
const WEEK = 7;

export interface SectionDay {
  readonly date: string;
  /** Whether the line names the weekday alone, so that it may as well be that of next week. */
  readonly isWeekday: boolean;
}

function dayOfLine({ isProse, words, times }: MeetingSentence): SectionDay | null {
  const [time, ...others] = times;
  if (isProse || time === undefined || others.length > 0 || words.tokens.length > MAX_TOKENS) return null;
  const isAll = words.tokens.every(
    (token) => (token.start >= time.start && token.end <= time.end) || !/[\p{L}\p{N}]/u.test(token.text),
  );
  if (!isAll || time.precision !== 'DAY') return null;
  return { date: time.date, isWeekday: WEEKDAY_ONLY.test(words.text) };
}

/** @returns the day that stands over the whole text, as over a release: the one line that is a date, with no prose before it; else null. */
export function dayOfDocument(sentences: readonly MeetingSentence[]): string | null {
  const lines = sentences.flatMap((sentence, at) => {
    const day = dayOfLine(sentence);
    return day === null || day.isWeekday ? [] : [{ at, date: day.date }];
  });
  const [only, ...others] = lines;
  const isFirst = only !== undefined && !sentences.slice(0, only.at).some(({ isProse }) => isProse);
  return isFirst && others.length === 0 ? only.date : null;
}

/** @returns the day over each sentence that stands below one, by the sentence's index. */
export function findSectionDays(sentences: readonly MeetingSentence[]): ReadonlyMap<number, SectionDay> {
  const days = new Map<number, SectionDay>();
  if (dayOfDocument(sentences) !== null) return days;
  let current: SectionDay | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    const own = dayOfLine(sentence);
    if (own !== null) current = own;
    else if (!sentence.isProse && sentence.words.sentence.paragraph !== paragraph) current = null;
    else if (current !== null) days.set(sentence.words.sentence.index, current);
    paragraph = sentence.words.sentence.paragraph;
  }
  return days;
}

/** @returns the day of a meeting below the line; what lies ahead is not on a weekday that is over. */
export const dayBelow = (section: SectionDay, isPlanned: boolean, published: string | null): string =>
  isPlanned && section.isWeekday && published !== null && section.date < published
    ? addDays(section.date, WEEK)
    : section.date;
