import type { KnownMeeting } from '../domain/graph/known-graph.ts';
import { kindOfId } from '../domain/ids.ts';
import { loadMeetings } from '../store/load-known-meetings.ts';
import type { GraphWriter } from '../store/port.ts';
import {
  KNOWN_MEETINGS_OF_ACTORS,
  MEETINGS_OF_REPORTS,
  NAMES_OF_ACTORS,
  NAMES_OF_PLACES,
} from '../store/queries/known-meetings.ts';
import { writeChange } from '../store/write-change.ts';
import { toMeetingChange } from './changes/meeting-change.ts';

export interface Reprojection {
  /** Meetings with the reports that they now have, each at least one. */
  readonly after: readonly KnownMeeting[];
  /** The same meetings with the reports of which the graph has their values; new ones are not among them. */
  readonly before: readonly KnownMeeting[];
  /** Ids of actors whose name is another now: the titles of all their meetings change. */
  readonly renamed: readonly string[];
}

/**
 * Writes meetings as their reports now have them. Their reports, actors, topics and places are in the graph.
 *
 * @returns the ids of the meetings that were written.
 */
export async function reprojectMeetings(
  tx: GraphWriter,
  { after, before, renamed }: Reprojection,
): Promise<readonly string[]> {
  const given = new Set(after.map(({ id }) => id));
  const ofRenamed = renamed.length === 0 ? [] : await tx.read(KNOWN_MEETINGS_OF_ACTORS, { ids: renamed });
  const others = await loadMeetings(
    tx,
    ofRenamed.map(({ id }) => id).filter((id) => !given.has(id)),
  );
  const meetings = [...after, ...others];
  if (meetings.length === 0) return [];
  const { nodes, projected, vanished } = toMeetingChange({
    after: meetings,
    before: [...before, ...others],
    meetingOf: await readWholes(tx, [...meetings, ...before]),
    nameOf: await readNames(tx, meetings),
  });
  await writeChange(tx, { nodes, projected, vanished, edges: {}, supported: {}, keys: [] });
  return meetings.map(({ id }) => id);
}

async function readWholes(tx: GraphWriter, meetings: readonly KnownMeeting[]) {
  const parts = meetings.flatMap(({ reports }) => reports.map(({ partOf }) => partOf)).filter((id) => id !== null);
  const ids = [...new Set(parts)].sort();
  const rows = ids.length === 0 ? [] : await tx.read(MEETINGS_OF_REPORTS, { ids });
  const wholes = new Map(rows.map(({ report, meeting }) => [report, meeting]));
  return (report: string) => wholes.get(report) ?? null;
}

async function readNames(tx: GraphWriter, meetings: readonly KnownMeeting[]) {
  const reports = meetings.flatMap((meeting) => meeting.reports);
  const named = reports.flatMap(({ participants, place, country }) => [
    ...participants.map(({ actor }) => actor),
    place,
    country,
  ]);
  const ids = [...new Set(named.filter((id) => id !== null))].sort();
  const places = ids.filter((id) => kindOfId(id) === 'Place');
  const actors = ids.filter((id) => kindOfId(id) !== 'Place');
  const rows = [
    ...(actors.length === 0 ? [] : await tx.read(NAMES_OF_ACTORS, { ids: actors })),
    ...(places.length === 0 ? [] : await tx.read(NAMES_OF_PLACES, { ids: places })),
  ];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? null;
}
