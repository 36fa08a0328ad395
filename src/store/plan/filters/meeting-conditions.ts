import type { ParameterList } from '../parameter-list.ts';
import { toMeetingClauses } from './meeting-clauses.ts';
import type { MeetingFilter } from './meeting-filter.ts';

/**
 * What a filter says of the meeting bound to `meeting`, as conditions that all must hold: for statements that are no
 * list of meetings. The variables within them are theirs and must not
 * be bound outside: `sought`, `topic`, `actor` and `report`.
 */
export function toMeetingConditions(
  filter: MeetingFilter,
  meeting: string,
  parameters: ParameterList,
): readonly string[] {
  return toMeetingClauses(filter, { node: meeting, parameters }).map((clause) => clause.toCondition());
}
