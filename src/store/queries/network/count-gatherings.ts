import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader, Parameters, Row } from '../../port.ts';
import { matchGatherings } from './match-gatherings.ts';

/** Some actors, at least two, and how many meetings had just these of all that were asked for. */
export interface Gathering {
  /** Positions of the actors in the list that was asked for, in no order. */
  readonly present: readonly number[];
  /** The same actors can come again. */
  readonly meetings: number;
}

interface GatheringsRow extends Row {
  readonly groups: readonly (readonly number[])[];
  readonly counts: readonly number[];
}

/**
 * How often some actors met each other, in one statement of one row. Most meetings of a network are those of the same
 * few, so the engine counts the groups that came together, and their pairs are counted here: of 200 actors 8 kB travel,
 * where the meetings took 100 kB.
 *
 * @param ids each once.
 */
export async function countGatherings(
  reader: GraphReader,
  ids: readonly string[],
  filter: MeetingFilter,
  signal?: AbortSignal,
): Promise<readonly Gathering[]> {
  if (ids.length < 2) return [];
  const { lines, parameters } = matchGatherings(ids, filter);
  const cypher = [
    ...lines,
    'WITH present, count(*) AS meetings',
    'RETURN collect(present) AS groups, collect(meetings) AS counts',
  ].join('\n');
  const [row] = await reader.read<Parameters, GatheringsRow>({ name: 'count-gatherings', cypher }, parameters, signal);
  return (row?.groups ?? []).map((present, index) => ({ present, meetings: row?.counts[index] ?? 0 }));
}
