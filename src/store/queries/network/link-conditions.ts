import { happened } from '../../plan/filters/happened.ts';
import { toMeetingConditions } from '../../plan/filters/meeting-conditions.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { ParameterList } from '../../plan/parameter-list.ts';
import { presenceIn } from '../../plan/presence.ts';

/**
 * What makes a link of two actors: meetings that took place (unless the filter says of the status what it wants), at
 * which both were present.
 *
 * @param seats the TOOK_PART relationships of the pattern; the meeting is bound to `m`.
 */
export function toLinkConditions(
  filter: MeetingFilter,
  seats: readonly string[],
  parameters: ParameterList,
): readonly string[] {
  const meetings = happened(filter);
  const wasPresent = presenceIn(meetings);
  return [...toMeetingConditions(meetings, 'm', parameters), ...seats.map((seat) => wasPresent(seat, 'm'))];
}

/** The same of one seat alone, for a meeting whose own conditions are looked at elsewhere. */
export function toSeatCondition(filter: MeetingFilter, seat: string): string {
  return presenceIn(happened(filter))(seat, 'm');
}
