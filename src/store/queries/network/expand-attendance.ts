import type { Attendance } from '../../attendance/attendance.ts';
import type { Expansion } from './expansion.ts';

/** Whom each of the actors met, told without a statement. The answer is that of `expandActors`. */
export function expandAttendance(
  attendance: Attendance,
  ids: readonly string[],
  maxDegree: number | null,
): ReadonlyMap<string, Expansion> {
  const counts = new Int32Array(attendance.actorCount);
  const expansions = new Map<string, Expansion>();
  for (const id of ids) {
    const actor = attendance.find(id);
    if (actor === null) continue;
    const degree = attendance.meetingsOf(actor).length;
    const isFollowed = maxDegree === null || degree <= maxDegree;
    const counterparts = isFollowed ? countCounterparts(attendance, actor, counts) : new Map<string, number>();
    expansions.set(id, { degree: maxDegree === null ? null : degree, counterparts });
  }
  return expansions;
}

/** @param counts all zero, before and after. */
function countCounterparts(attendance: Attendance, actor: number, counts: Int32Array): ReadonlyMap<string, number> {
  const met: number[] = [];
  for (const meeting of attendance.meetingsOf(actor)) {
    for (const other of attendance.actorsAt(meeting)) {
      if (other === actor) continue;
      const count = counts[other] ?? 0;
      if (count === 0) met.push(other);
      counts[other] = count + 1;
    }
  }
  const counterparts = new Map<string, number>();
  for (const other of met) {
    counterparts.set(attendance.idOf(other), counts[other] ?? 0);
    counts[other] = 0;
  }
  return counterparts;
}
