import type { Attendance } from '../../attendance/attendance.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import { isUnfiltered } from '../../plan/filters/read-meeting-filter.ts';
import type { GraphReader } from '../../port.ts';

/** @returns who was at which meeting, where the engine knows it and the question is of all that is shown; null otherwise. */
export function findAttendance(reader: GraphReader, filter: MeetingFilter): Attendance | null {
  return isUnfiltered(filter) ? (reader.attendance?.() ?? null) : null;
}
