import type { MeetingGrouping } from '../../../domain/vocabulary/meeting-grouping.ts';
import { happened } from '../../plan/filters/happened.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import { ParameterList } from '../../plan/parameter-list.ts';
import type { GraphReader, Parameters } from '../../port.ts';
import { GROUPINGS, type Grouping } from './groupings.ts';
import { matchMeetings } from './match-meetings.ts';

export interface MeetingCount {
  /** No other row has it. Of time, the date as far as it is known and the grouping goes: '' where it is unknown. */
  readonly key: string;
  readonly count: number;
  /** The node behind the row, or the two of a pair; none for values. */
  readonly ids: readonly string[];
}

/** What all groups come to, those that no row shows among them. */
export interface MeetingTotals {
  /** How many meetings match, each counted once. */
  readonly meetings: number;
  readonly groups: number;
  /** The counts of all groups together: more than the meetings where one stands in several groups. */
  readonly counted: number;
  /** How many meetings stand in no group, as those without a topic. */
  readonly ungrouped: number;
}

export interface MeetingCounts {
  readonly rows: readonly MeetingCount[];
  /** Takes a statement of its own where not all groups were read. */
  totals(): Promise<MeetingTotals>;
}

interface CountQuestion {
  readonly groupBy: MeetingGrouping;
  readonly filter: MeetingFilter;
  /** How many rows are wanted: of time the latest, else those with the greatest counts. */
  readonly most: number;
}

/**
 * Counts meetings by what they have. Rows of time are in the order of time; others have the greatest counts first, and
 * equals by key. One statement.
 */
export async function countMeetings(
  reader: GraphReader,
  { groupBy, filter, most }: CountQuestion,
  signal?: AbortSignal,
): Promise<MeetingCounts> {
  const grouping = GROUPINGS[groupBy];
  const meetings = groupBy === 'STATUS' ? filter : happened(filter);
  return grouping.kind === 'value'
    ? countByValue(reader, grouping, { meetings, most, signal })
    : countByNodes(reader, grouping, { meetings, most, signal });
}

interface Count {
  readonly meetings: MeetingFilter;
  readonly most: number;
  readonly signal: AbortSignal | undefined;
}

/** All groups are read: days are few compared with meetings, and kinds are a dozen. */
async function countByValue(
  reader: GraphReader,
  { group, isTime }: Extract<Grouping, { readonly kind: 'value' }>,
  { meetings, most, signal }: Count,
): Promise<MeetingCounts> {
  const parameters = new ParameterList();
  const order = isTime ? 'ORDER BY key ASC' : 'ORDER BY count DESC, key ASC';
  const cypher = [...matchMeetings(meetings, parameters), ...group, 'RETURN key, count', order].join('\n');
  const all = await reader.read<Parameters, { readonly key: string; readonly count: number }>(
    { name: 'count-meetings', cypher, isKeepable: true },
    parameters.toParameters(),
    signal,
  );
  const sum = all.reduce((total, { count }) => total + count, 0);
  const shown = isTime ? all.slice(-most) : all.slice(0, most);
  return {
    rows: shown.map(({ key, count }) => ({ key, count, ids: [] })),
    totals: async () => ({ meetings: sum, groups: all.length, counted: sum, ungrouped: 0 }),
  };
}

async function countByNodes(
  reader: GraphReader,
  grouping: Extract<Grouping, { readonly kind: 'nodes' }>,
  { meetings, most, signal }: Count,
): Promise<MeetingCounts> {
  const parameters = new ParameterList();
  const cypher = [
    ...matchMeetings(meetings, parameters),
    ...grouping.bind,
    ...grouping.count,
    'RETURN key, ids, count',
    'ORDER BY count DESC, key ASC',
    `LIMIT ${parameters.add(most)}`,
  ].join('\n');
  const rows = await reader.read<Parameters, MeetingCount & Record<string, unknown>>(
    { name: 'count-meetings', cypher },
    parameters.toParameters(),
    signal,
  );
  return { rows, totals: () => readTotals(reader, grouping, { meetings, signal }) };
}

async function readTotals(
  reader: GraphReader,
  { bind, group }: Extract<Grouping, { readonly kind: 'nodes' }>,
  { meetings, signal }: Pick<Count, 'meetings' | 'signal'>,
): Promise<MeetingTotals> {
  const parameters = new ParameterList();
  const match = matchMeetings(meetings, parameters);
  const cypher = [
    'CALL () {',
    ...match,
    'RETURN count(DISTINCT m.id) AS meetings',
    '}',
    'CALL () {',
    ...match,
    ...bind,
    `RETURN count(*) AS counted, count(DISTINCT ${group}) AS groups, count(DISTINCT m.id) AS grouped`,
    '}',
    'RETURN meetings, groups, counted, meetings - grouped AS ungrouped',
  ].join('\n');
  const [totals] = await reader.read<Parameters, MeetingTotals & Record<string, unknown>>(
    { name: 'count-meeting-groups', cypher },
    parameters.toParameters(),
    signal,
  );
  return totals ?? { meetings: 0, groups: 0, counted: 0, ungrouped: 0 };
}
