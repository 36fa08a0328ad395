import type { KnownMeeting, KnownMeetings, KnownPlace } from '../../domain/graph/known-graph.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { freeId } from '../entities/free-id.ts';
import { matchReports } from './match-reports.ts';
import { meetingBaseId } from './meeting-id.ts';
import { MeetingIndex } from './meeting-index.ts';
import { projectMeeting } from './project-meeting.ts';

export interface ResolvedMeetings {
  /** The meetings that have a new report, with all their reports. Ordered by id. */
  readonly changed: readonly KnownMeeting[];
  /** Ids of those among them that are new. */
  readonly created: readonly string[];
  /** Id of the meeting by the id of the report. */
  readonly meetingOf: ReadonlyMap<string, string>;
}

/**
 * Which meetings the reports of a batch are of. Documents are taken one after the other, so that it makes no difference
 * where one batch ends and the next begins.
 *
 * @param batch the reports of each document.
 * @param known at least what `lookUpMeetings` and `meetingBaseIds` ask for.
 */
export function resolveMeetings(
  batch: readonly (readonly ReportAccount[])[],
  known: KnownMeetings,
  findPlace: (id: string) => KnownPlace | null,
): ResolvedMeetings {
  const index = new MeetingIndex(known.meetings);
  const takenIds = new Set(known.takenIds);
  const meetingOf = new Map<string, string>();
  for (const reports of batch) {
    const matched = matchReports(reports, index, findPlace);
    for (const report of reports) {
      const isTaken = (id: string) => index.has(id) || takenIds.has(id);
      const id = matched.get(report.id) ?? freeId(meetingBaseId(projectMeeting([report]), findPlace), isTaken);
      index.add(id, report);
      meetingOf.set(report.id, id);
    }
  }
  return { changed: index.listChanged(), created: index.listCreated(), meetingOf };
}

/** @returns the ids that the meetings of reports have when they are new and nobody has them, each once. */
export function meetingBaseIds(
  reports: readonly ReportAccount[],
  findPlace: (id: string) => KnownPlace | null,
): readonly string[] {
  return [...new Set(reports.map((report) => meetingBaseId(projectMeeting([report]), findPlace)))].sort();
}
