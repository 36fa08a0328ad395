import type { MeetingKey } from '../../store/queries/network/links.ts';

/** @returns the earliest date of some meetings; null where none has a date. */
export function firstDate(meetings: readonly MeetingKey[]): string | null {
  return datesOf(meetings).reduce<string | null>(
    (first, date) => (first === null || date < first ? date : first),
    null,
  );
}

/** The same for the latest. */
export function lastDate(meetings: readonly MeetingKey[]): string | null {
  return datesOf(meetings).reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
}

function datesOf(meetings: readonly MeetingKey[]): readonly string[] {
  return meetings.map(({ date }) => date).filter((date) => date !== '');
}
