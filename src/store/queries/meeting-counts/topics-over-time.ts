import { happened } from '../../plan/filters/happened.ts';
import { toMeetingConditions } from '../../plan/filters/meeting-conditions.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import { ParameterList } from '../../plan/parameter-list.ts';
import { presenceIn } from '../../plan/presence.ts';
import type { GraphReader, Parameters } from '../../port.ts';

export interface TopicPeriod {
  /** The month or the year; of a date that is known less exactly what is known, '' where it is unknown. */
  readonly period: string;
  readonly meetings: number;
  /** The most frequent first; equals by id. */
  readonly topics: readonly { readonly id: string; readonly meetings: number }[];
}

interface TopicsQuestion {
  /** Ids of actors who were all present; at least one. */
  readonly actors: readonly string[];
  readonly interval: 'MONTH' | 'YEAR';
  readonly filter: MeetingFilter;
}

const LENGTHS = { MONTH: 7, YEAR: 4 } as const;

/**
 * What the meetings at which all of some actors were present were about, period by period in the order of time; periods
 * without a meeting are left out. One statement.
 */
export async function findTopicsOverTime(
  reader: GraphReader,
  { actors, interval, filter }: TopicsQuestion,
  signal?: AbortSignal,
): Promise<readonly TopicPeriod[]> {
  const parameters = new ParameterList();
  const match = matchShared(actors, filter, parameters);
  const period = `substring(m.dateKey, 0, ${LENGTHS[interval]}) AS period`;
  const cypher = [
    ...match,
    `WITH ${period}, count(*) AS meetings`,
    "RETURN period, '' AS topic, meetings",
    'UNION ALL',
    ...match,
    'MATCH (m:Meeting)-[:ABOUT]->(t:Topic)',
    `WITH ${period}, t, count(*) AS meetings`,
    'RETURN period, t.id AS topic, meetings',
  ].join('\n');
  const rows = await reader.read<Parameters, PeriodRow>(
    { name: 'topics-over-time', cypher },
    parameters.toParameters(),
    signal,
  );
  return toPeriods(rows);
}

type PeriodRow = { readonly period: string; readonly topic: string; readonly meetings: number };

/** Starts at the first actor, whom an index finds. */
function matchShared(
  [first = '', ...others]: readonly string[],
  filter: MeetingFilter,
  parameters: ParameterList,
): readonly string[] {
  const meetings = happened(filter);
  const wasPresent = presenceIn(meetings);
  const present = others.map(
    (id) =>
      `COUNT { MATCH (m:Meeting)<-[seat:TOOK_PART]-(other:Actor) WHERE other.id = ${parameters.add(id)} AND ${wasPresent('seat', 'm')} } > 0`,
  );
  const conditions = [
    `a.id = ${parameters.add(first)}`,
    wasPresent('own', 'm'),
    ...present,
    ...toMeetingConditions(meetings, 'm', parameters),
  ];
  return ['MATCH (a:Actor)-[own:TOOK_PART]->(m:Meeting)', `WHERE ${conditions.join(' AND ')}`];
}

function toPeriods(rows: readonly PeriodRow[]): readonly TopicPeriod[] {
  const topics = new Map<string, { readonly id: string; readonly meetings: number }[]>();
  for (const { period, topic, meetings } of rows) {
    if (topic === '') continue;
    const known = topics.get(period) ?? [];
    topics.set(period, known);
    known.push({ id: topic, meetings });
  }
  return rows
    .filter(({ topic }) => topic === '')
    .map(({ period, meetings }) => ({ period, meetings, topics: (topics.get(period) ?? []).sort(byCount) }))
    .sort((a, b) => compareText(a.period, b.period));
}

type Counted = TopicPeriod['topics'][number];

function byCount(a: Counted, b: Counted): number {
  return b.meetings - a.meetings || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
