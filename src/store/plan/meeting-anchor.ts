import type { MeetingFilter } from './meeting-filter.ts';
import type { ParameterList } from './parameter-list.ts';

/** Where a list of meetings can start instead of at every meeting. */
export interface MeetingAnchor {
  /** A pattern that binds the meeting; may bind one meeting several times. */
  readonly pattern: string;
  readonly condition: string;
  /** What of the filter is left to check. */
  readonly rest: MeetingFilter;
}

/**
 * A list of all meetings of given actors starts at the actor, whom an index finds, rather than asking each meeting
 * whether the actor took part: both planners follow a pattern from its first node.
 *
 * @returns null where the filter names no actor.
 */
export function findMeetingAnchor(
  filter: MeetingFilter,
  meeting: string,
  parameters: ParameterList,
): MeetingAnchor | null {
  const pattern = `(anchor:Actor)-[:TOOK_PART]->(${meeting}:Meeting)`;
  const [first, ...others] = filter.with ?? [];
  if (first !== undefined) {
    const rest = { ...filter, with: others.filter((id) => id !== first) };
    return { pattern, condition: `anchor.id = ${parameters.add(first)}`, rest };
  }
  if (filter.withAny === null || filter.withAny === undefined) return null;
  const condition = `anchor.id IN ${parameters.add([...new Set(filter.withAny)])}`;
  return { pattern, condition, rest: { ...filter, withAny: null } };
}
