import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader, Parameters } from '../../port.ts';
import { matchLinkingMeetings } from './match-linking-meetings.ts';

interface StrongestQuestion {
  readonly minMeetings: number;
  readonly filter: MeetingFilter;
  /** How many are wanted. */
  readonly most: number;
}

interface StrongestActors {
  readonly ids: readonly string[];
  /** How many actors have a link of enough meetings. */
  readonly total: number;
}

/**
 * The actors with the strongest links in the meetings of a filter, in one statement. The strength of an actor is the sum
 * of the meetings of its links (Barrat et al. 2004); of equals, the lesser id comes first.
 *
 * Where every link counts, no pair is looked at: each meeting gives each of its n participants n - 1.
 */
export async function findStrongest(
  reader: GraphReader,
  { minMeetings, filter, most }: StrongestQuestion,
  signal?: AbortSignal,
): Promise<StrongestActors> {
  const { lines, parameters } = matchLinkingMeetings(filter);
  const strengths =
    minMeetings <= 1
      ? ['UNWIND present AS id', 'WITH id, sum(size(present) - 1) AS strength']
      : [
          'UNWIND present AS id',
          'UNWIND present AS other',
          'WITH id, other, count(*) AS meetings',
          `WHERE id <> other AND meetings >= ${parameters.add(minMeetings)}`,
          'WITH id, sum(meetings) AS strength',
        ];
  const cypher = [
    ...lines,
    ...strengths,
    'ORDER BY strength DESC, id ASC',
    'WITH collect(id) AS ids',
    `RETURN ids[0..${parameters.add(most)}] AS ids, size(ids) AS total`,
  ].join('\n');
  const [row] = await reader.read<Parameters, { readonly ids: readonly string[]; readonly total: number }>(
    { name: 'find-strongest', cypher },
    parameters.toParameters(),
    signal,
  );
  return row ?? { ids: [], total: 0 };
}
