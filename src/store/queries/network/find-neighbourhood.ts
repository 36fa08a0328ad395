import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader } from '../../port.ts';
import { expandActors } from './expand-actors.ts';

interface NeighbourhoodQuestion {
  /** Ids of actors. */
  readonly around: readonly string[];
  /** Hops: 1..3. */
  readonly depth: number;
  readonly minMeetings: number;
  readonly filter: MeetingFilter;
}

/**
 * Everybody within some hops of the actors that are asked for, by links of enough meetings: one statement a hop.
 *
 * @returns ids: those asked for that there are, in their order, then those who are a hop away, two hops, three; of each
 * hop first those with the most meetings with the hop before (each link counts all of its meetings), then by id.
 */
export async function findNeighbourhood(
  reader: GraphReader,
  { around, depth, minMeetings, filter }: NeighbourhoodQuestion,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const found = new Set<string>();
  let frontier: readonly string[] = [...new Set(around)];
  for (let hop = 1; hop <= depth && frontier.length > 0; hop += 1) {
    const expansions = await expandActors(reader, { ids: frontier, maxDegree: null, filter }, signal);
    for (const id of frontier) if (expansions.has(id)) found.add(id);
    const strengths = new Map<string, number>();
    for (const { counterparts } of expansions.values()) {
      for (const [id, meetings] of counterparts) {
        if (meetings >= minMeetings && !found.has(id)) strengths.set(id, (strengths.get(id) ?? 0) + meetings);
      }
    }
    frontier = [...strengths].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([id]) => id);
  }
  return [...found, ...frontier];
}
