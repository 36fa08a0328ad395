import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import { ParameterList } from '../../plan/parameter-list.ts';
import { where } from '../../plan/statement-text.ts';
import type { GraphReader, Parameters, Row } from '../../port.ts';
import { toLinkConditions } from '../network/link-conditions.ts';
import type { MeetingKey } from '../network/links.ts';

/** Two actors; the statement starts at the first, which is better the one with fewer meetings. */
export type ActorPair = readonly [near: string, far: string];

interface PairRow extends Row {
  readonly position: number;
  readonly meetings: readonly MeetingKey[];
}

/**
 * The meetings at which both actors of a pair were present, in one statement for all pairs.
 *
 * @returns n pairs in, n lists out, same order; the meetings of a list in no order.
 */
export async function findMeetingsOfPairs(
  reader: GraphReader,
  { pairs, filter }: { readonly pairs: readonly ActorPair[]; readonly filter: MeetingFilter },
  signal?: AbortSignal,
): Promise<readonly (readonly MeetingKey[])[]> {
  if (pairs.length === 0) return [];
  const parameters = new ParameterList();
  const rows = parameters.add(pairs.map(([near, far], position) => ({ near, far, position })));
  const cypher = [
    `UNWIND ${rows} AS row`,
    'MATCH (a:Actor)',
    'WHERE a.id = row.near',
    'WITH a, row.far AS far, row.position AS position',
    'CALL (a, far) {',
    '  MATCH (a:Actor)-[t:TOOK_PART]->(m:Meeting)<-[u:TOOK_PART]-(b:Actor)',
    ...where(['b.id = far', ...toLinkConditions(filter, ['t', 'u'], parameters)]).map((line) => `  ${line}`),
    "  RETURN collect({id: m.id, date: coalesce(m.dateKey, '')}) AS meetings",
    '}',
    'RETURN position, meetings',
    'ORDER BY position',
  ].join('\n');
  const found = await reader.read<Parameters, PairRow>(
    { name: 'find-meetings-of-pairs', cypher },
    parameters.toParameters(),
    signal,
  );
  const byPosition = new Map(found.map(({ position, meetings }) => [position, meetings]));
  return pairs.map((_pair, position) => byPosition.get(position) ?? []);
}
