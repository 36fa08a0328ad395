import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader, Parameters } from '../../port.ts';
import { matchLinkingMeetings } from './match-linking-meetings.ts';

/** @returns how many pairs of actors met often enough in the meetings of a filter; one statement, which looks at all pairs. */
export async function countLinks(
  reader: GraphReader,
  { filter, minMeetings }: { readonly filter: MeetingFilter; readonly minMeetings: number },
  signal?: AbortSignal,
): Promise<number> {
  const { lines, parameters } = matchLinkingMeetings(filter);
  const cypher = [
    ...lines,
    'UNWIND present AS one',
    'UNWIND present AS other',
    'WITH one, other, count(*) AS meetings',
    `WHERE one < other AND meetings >= ${parameters.add(minMeetings)}`,
    'RETURN count(*) AS links',
  ].join('\n');
  const [row] = await reader.read<Parameters, { readonly links: number }>(
    { name: 'count-links', cypher },
    parameters.toParameters(),
    signal,
  );
  return row?.links ?? 0;
}
