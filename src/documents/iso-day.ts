import { isPartialDate } from '../domain/partial-date.ts';

/** What is told to who wrote a date that is none. */
export const DATE_EXPECTATION =
  'expected a date that exists, as 2024-12-13, 2024-12 or 2024, or a time such as 2024-12-13T10:00:00Z';

const TIME = /^[T ]([01]\d|2[0-4])(:[0-5]\d(:[0-6]\d([.,]\d+)?)?)?\s?(Z|UTC|GMT|[+-]\d{2}(:?\d{2})?)?$/iu;
const DAY_LENGTH = 10;

/**
 * Reads an ISO 8601 date, or date and time, as the calendar day that is written: `2024-12-14T01:30:00+03:00` is
 * 2024-12-14 wherever it is read, as a reader of the page would say.
 *
 * @returns a partial date, or null where the text is no date that exists.
 */
export function parseIsoDay(text: string): string | null {
  const trimmed = text.trim();
  if (isPartialDate(trimmed)) return trimmed;
  const day = trimmed.slice(0, DAY_LENGTH);
  return isPartialDate(day) && TIME.test(trimmed.slice(DAY_LENGTH)) ? day : null;
}
