import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader, Parameters, Row } from '../../port.ts';
import { matchGatherings } from './match-gatherings.ts';

/** A meeting at which at least two of some actors were present. */
export interface GatheredMeeting extends Row {
  readonly id: string;
  /** A partial date; '' where it is unknown. */
  readonly date: string;
  /** Positions of the actors in the list that was asked for, in no order. */
  readonly present: readonly number[];
}

/**
 * The meetings of some actors with each other, in one statement. From these all links among them follow, with their
 * numbers and dates. Where numbers are enough, `count-gatherings.ts` moves a tenth of the data.
 *
 * @param ids each once.
 */
export async function gatherMeetings(
  reader: GraphReader,
  ids: readonly string[],
  filter: MeetingFilter,
  signal?: AbortSignal,
): Promise<readonly GatheredMeeting[]> {
  if (ids.length < 2) return [];
  const { lines, parameters } = matchGatherings(ids, filter);
  const cypher = [...lines, "RETURN m.id AS id, coalesce(m.dateKey, '') AS date, present"].join('\n');
  return reader.read<Parameters, GatheredMeeting>({ name: 'gather-meetings', cypher }, parameters, signal);
}
