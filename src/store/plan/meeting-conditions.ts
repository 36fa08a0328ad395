import { toAboutCondition } from './about-condition.ts';
import type { MeetingFilter } from './meeting-filter.ts';
import type { ParameterList } from './parameter-list.ts';

/** Sorts after every character that can follow a shared date prefix. */
const AFTER_ANY_DATE = '~';

/** What a filter says of the meeting bound to `meeting`, as conditions that all must hold. */
export function toMeetingConditions(
  filter: MeetingFilter,
  meeting: string,
  parameters: ParameterList,
): readonly string[] {
  return [
    ...distinct(filter.with).map((id) => tookPart(meeting, `= ${parameters.add(id)}`)),
    ...given(filter.withAny, (ids) => tookPart(meeting, `IN ${parameters.add(distinct(ids))}`)),
    ...given(filter.kinds, (kinds) => `${meeting}.kind IN ${parameters.add(distinct(kinds))}`),
    ...given(filter.statuses, (statuses) => `${meeting}.status IN ${parameters.add(distinct(statuses))}`),
    ...toDateConditions(filter, meeting, parameters),
    ...given(filter.about, (about) => toAboutCondition(about, meeting, parameters) ?? []),
  ];
}

/**
 * Both the filter's dates and the meeting's are ISO prefixes, so each stands for a run of days. A meeting can reach into
 * the time from F on when its last date L has L >= F, or L is a prefix of F: with any later character after L, that is
 * one comparison. It can begin up to T when its start S has S <= T, or T is a prefix of S: the same on the other side.
 */
function toDateConditions(filter: MeetingFilter, meeting: string, parameters: ParameterList): readonly string[] {
  const last = `coalesce(${meeting}.end, ${meeting}.start)`;
  return [
    ...given(filter.from, (from) => `${last} + '${AFTER_ANY_DATE}' >= ${parameters.add(from)}`),
    ...given(filter.to, (to) => `${meeting}.start <= ${parameters.add(`${to}${AFTER_ANY_DATE}`)}`),
  ];
}

function tookPart(meeting: string, matches: string): string {
  return `COUNT { MATCH (${meeting}:Meeting)<-[:TOOK_PART]-(actor:Actor) WHERE actor.id ${matches} } > 0`;
}

function distinct<T>(values: readonly T[] | null | undefined): readonly T[] {
  return [...new Set(values ?? [])];
}

function given<T>(
  value: T | null | undefined,
  toConditions: (value: T) => string | readonly string[],
): readonly string[] {
  if (value === null || value === undefined) return [];
  const conditions = toConditions(value);
  return typeof conditions === 'string' ? [conditions] : conditions;
}
