import type { KnownMeeting } from '../domain/graph/known-graph.ts';
import type { NamedParticipation, ReportAccount } from '../domain/graph/report-account.ts';
import type { GraphReader } from './port.ts';
import {
  KNOWN_MEETINGS_BY_ACTOR,
  KNOWN_MEETINGS_BY_DAY,
  KNOWN_MEETINGS_BY_PLACE,
  KNOWN_NAMED_ACTORS,
  KNOWN_REPORT_COUNTRIES,
  KNOWN_REPORT_PLACES,
  KNOWN_REPORT_TOPICS,
  KNOWN_REPORTS,
  TAKEN_MEETING_IDS,
  type WindowParameter,
} from './queries/known-meetings.ts';

/** Where reports that may be of one meeting with new ones are found. */
export interface MeetingWindows {
  readonly actors: readonly WindowParameter[];
  readonly places: readonly WindowParameter[];
  readonly days: readonly string[];
}

/** @returns the ids of the meetings of reports that lie in the windows, ordered. */
export async function findMeetingIds(reader: GraphReader, windows: MeetingWindows): Promise<readonly string[]> {
  const { actors, places, days } = windows;
  const found = [
    ...(actors.length === 0 ? [] : await reader.read(KNOWN_MEETINGS_BY_ACTOR, { rows: actors })),
    ...(places.length === 0 ? [] : await reader.read(KNOWN_MEETINGS_BY_PLACE, { rows: places })),
    ...(days.length === 0 ? [] : await reader.read(KNOWN_MEETINGS_BY_DAY, { days })),
  ];
  return [...new Set(found.map(({ id }) => id))].sort();
}

/** Loads meetings with all their reports, in a fixed number of statements. Ordered by id, reports by theirs. */
export async function loadMeetings(reader: GraphReader, ids: readonly string[]): Promise<readonly KnownMeeting[]> {
  if (ids.length === 0) return [];
  const participants = new Map<string, NamedParticipation[]>();
  for (const { report, ...named } of await reader.read(KNOWN_NAMED_ACTORS, { ids })) {
    append(participants, report, named);
  }
  const topics = groupNodes(await reader.read(KNOWN_REPORT_TOPICS, { ids }));
  const places = groupNodes(await reader.read(KNOWN_REPORT_PLACES, { ids }));
  const countries = groupNodes(await reader.read(KNOWN_REPORT_COUNTRIES, { ids }));
  const reports = new Map<string, ReportAccount[]>();
  for (const { meeting, published, ...own } of await reader.read(KNOWN_REPORTS, { ids })) {
    append(reports, meeting, {
      ...own,
      published: published === '' ? null : published,
      place: places.get(own.id)?.[0] ?? null,
      country: countries.get(own.id)?.[0] ?? null,
      topics: topics.get(own.id) ?? [],
      participants: participants.get(own.id) ?? [],
    });
  }
  return [...reports].map(([id, own]) => ({ id, reports: own }));
}

/** Numbers that are tried at once where an id is taken. */
const NUMBERS_AT_ONCE = 20;

/** @returns which of the ids, and of the same ids with a number, are taken, up to the first number that is free. */
export async function findTakenMeetingIds(reader: GraphReader, ids: readonly string[]): Promise<readonly string[]> {
  const taken: string[] = [];
  let open = await readTaken(reader, ids);
  taken.push(...open);
  for (let number = 2; open.length > 0; number += NUMBERS_AT_ONCE) {
    const numbered = new Map(open.map((id) => [id, numbersFrom(id, number)]));
    const found = new Set(await readTaken(reader, [...numbered.values()].flat()));
    taken.push(...found);
    open = open.filter((id) => numbered.get(id)?.every((one) => found.has(one)) === true);
  }
  return taken;
}

async function readTaken(reader: GraphReader, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(TAKEN_MEETING_IDS, { ids });
  return rows.map(({ id }) => id);
}

function numbersFrom(id: string, first: number): readonly string[] {
  return Array.from({ length: NUMBERS_AT_ONCE }, (_, index) => `${id}-${first + index}`);
}

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function groupNodes(
  rows: readonly { readonly report: string; readonly node: string }[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { report, node } of rows) append(groups, report, node);
  return groups;
}
