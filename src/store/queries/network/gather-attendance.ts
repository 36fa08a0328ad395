import type { Attendance } from '../../attendance/attendance.ts';
import type { Gathering } from './gathering.ts';

/**
 * How often some actors met each other, told without a statement. The answer is that of `countGatherings`, with an entry
 * for each meeting.
 *
 * @param ids each once.
 */
export function gatherAttendance(attendance: Attendance, ids: readonly string[]): readonly Gathering[] {
  const positions = new Int32Array(attendance.actorCount).fill(-1);
  const seats = new Int32Array(attendance.meetingCount);
  const shared: number[] = [];
  for (const [position, id] of ids.entries()) {
    const actor = attendance.find(id);
    if (actor === null) continue;
    positions[actor] = position;
    for (const meeting of attendance.meetingsOf(actor)) {
      const taken = (seats[meeting] ?? 0) + 1;
      seats[meeting] = taken;
      if (taken === 2) shared.push(meeting);
    }
  }
  return shared.map((meeting) => {
    const present: number[] = [];
    for (const actor of attendance.actorsAt(meeting)) {
      const position = positions[actor] ?? -1;
      if (position >= 0) present.push(position);
    }
    return { present, meetings: 1 };
  });
}
