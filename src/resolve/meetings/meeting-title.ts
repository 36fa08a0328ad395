import type { MeetingProjection } from '../../domain/graph/meeting-projection.ts';
import { precisionOf } from '../../domain/partial-date.ts';
import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import { orderParticipants } from './order-participants.ts';

const MOST_NAMES = 3;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** Kinds that a title leaves unsaid. */
const PLAIN: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['MEETING', 'VISIT']);

/**
 * A line that names a meeting for a reader: "Ann Brown and Ola Vang, Lima, 9 May 2023".
 *
 * @param nameOf the name of an actor or a place; null where it has none.
 */
export function meetingTitle(
  { kind, start, participants, place, country }: MeetingProjection,
  nameOf: (id: string) => string | null,
): string {
  const { people, parties } = orderParticipants(participants);
  const names = [...people, ...parties].map(nameOf).filter((name) => name !== null);
  const where = place ?? country;
  const words = kind.toLowerCase().replace('_', ' ');
  const parts = [
    names.length === 0 ? capitalize(words) : listNames(names),
    names.length === 0 || PLAIN.has(kind) ? null : words,
    where === null ? null : nameOf(where),
    start === null ? null : readableDate(start),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function listNames(names: readonly string[]): string {
  if (names.length > MOST_NAMES + 1) {
    return `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} others`;
  }
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

function readableDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (precisionOf(date) === 'YEAR') return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return precisionOf(date) === 'MONTH' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
