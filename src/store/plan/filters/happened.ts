import type { MeetingFilter } from './meeting-filter.ts';

/**
 * What is counted took place: where a filter says nothing of the status, also not within `and`, `or` and `not`, only
 * HELD and ONGOING meetings match. Lists do not use this: they show every meeting with its status.
 */
export function happened(filter: MeetingFilter): MeetingFilter {
  return namesStatus(filter) ? filter : { ...filter, statuses: ['HELD', 'ONGOING'] };
}

function namesStatus({ statuses, and, or, not }: MeetingFilter): boolean {
  if (statuses !== null && statuses !== undefined) return true;
  const members = [...(and ?? []), ...(or ?? []), ...(not === null || not === undefined ? [] : [not])];
  return members.some(namesStatus);
}
