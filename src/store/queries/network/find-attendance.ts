import type { Attendance } from '../../attendance/attendance.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader } from '../../port.ts';

/** @returns who was at which meeting, where the engine knows it and the filter says nothing; null otherwise. */
export function findAttendance(reader: GraphReader, filter: MeetingFilter): Attendance | null {
  const isBlank = Object.values(filter).every((condition) => condition === null || condition === undefined);
  return isBlank ? (reader.attendance?.() ?? null) : null;
}
