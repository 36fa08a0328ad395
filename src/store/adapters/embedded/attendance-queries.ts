import { readMeetingFilter } from '../../plan/filters/read-meeting-filter.ts';
import { ParameterList } from '../../plan/parameter-list.ts';
import { where } from '../../plan/statement-text.ts';
import { toLinkConditions } from '../../queries/network/link-conditions.ts';

/**
 * Everybody who was at a meeting that took place and is shown, as two lists of internal ids: to make values of 160,000 seats takes
 * 26 ms of the main thread, with their ids in text 100 ms.
 *
 * @param most seats that are read; as many of them mean that there can be more.
 */
export function attendedSeats(most: number) {
  const parameters = new ParameterList();
  const lines = [
    'MATCH (m:Meeting)<-[t:TOOK_PART]-(a:Actor)',
    ...where(toLinkConditions(readMeetingFilter(null), ['t'], parameters)),
    'WITH m, a',
    `LIMIT ${parameters.add(most)}`,
    'RETURN collect(id(m)) AS meetings, collect(id(a)) AS actors',
  ];
  return { cypher: lines.join('\n'), parameters: parameters.toParameters() };
}

/** All actors, as two lists of one length. */
export const ACTOR_IDS = `
  MATCH (a:Actor)
  RETURN collect(id(a)) AS actors, collect(a.id) AS ids`;
