import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';
import type { MeetingFilter } from './filters/meeting-filter.ts';

/**
 * Who met: those who took part, except who is said to have stayed away, and who was only invited to a meeting that took
 * place, for then nobody says that they came. To a meeting that lies ahead the invited belong like everybody else.
 */
const HAPPENED: ReadonlySet<MeetingStatus> = new Set(['HELD', 'ONGOING']);
const HAPPENED_LIST = "['HELD', 'ONGOING']";

/** @param edge a TOOK_PART relationship of the meeting. @returns a condition. */
export function wasPresent(edge: string, meeting: string): string {
  const role = `coalesce(${edge}.role, '')`;
  return `(${role} <> 'ABSENT' AND (${role} <> 'INVITED' OR NOT ${meeting}.status IN ${HAPPENED_LIST}))`;
}

/**
 * The same for meetings that a filter lets through: where it lets through only what took place, the role alone says who
 * was there. That is looked at for each seat, and a third of what counterparts take on Neo4j.
 */
export function presenceIn({ statuses }: MeetingFilter): typeof wasPresent {
  const tookPlace = statuses?.every((status) => HAPPENED.has(status)) ?? false;
  return tookPlace ? (edge) => `NOT coalesce(${edge}.role, '') IN ['ABSENT', 'INVITED']` : wasPresent;
}
