import { beforeAll, describe, expect, it } from 'vitest';
import { MEETING_GROUPINGS, type MeetingGrouping } from '../../src/domain/vocabulary/meeting-grouping.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { countMeetings } from '../../src/store/queries/meeting-counts/count-meetings.ts';
import { findTopicsOverTime } from '../../src/store/queries/meeting-counts/topics-over-time.ts';
import { into, out } from '../../src/store/relations/relation.ts';
import { describeEachEngine } from '../support/engines.ts';
import { FixtureGraph, type GraphNode } from '../support/evaluate-plan.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { matchesFilter } from '../support/matches-filter.ts';

const fixture = generateGraph(17, 60);
const graph = new FixtureGraph(fixture);
const HAPPENED = ['HELD', 'ONGOING'];
const GROUPINGS = Object.keys(MEETING_GROUPINGS).filter((name): name is MeetingGrouping => name in MEETING_GROUPINGS);

const FILTERS: readonly MeetingFilter[] = [
  {},
  { statuses: ['HELD', 'ONGOING', 'PLANNED', 'CANCELLED'] },
  { withAny: ['person:p-0', 'person:p-1', 'country:AFA', 'organization:o-0'] },
  { about: 'amber' },
  { or: [{ statuses: ['DENIED'] }, { from: '2024-12', kinds: ['MEETING', 'SUMMIT', 'VISIT'] }] },
  { topics: ['topic:t-0', 'topic:t-1', 'topic:t-2'], to: '2024' },
  { with: ['person:nobody'] },
];

describeEachEngine('counts of meetings', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  describe.each(GROUPINGS)('by %s', (groupBy) => {
    it.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
      'are right for %s',
      async (_, filter) => {
        const expected = count(groupBy, filter);
        engine.forgetStatements();
        const all = await countMeetings(store, { groupBy, filter, most: 1000 });
        expect(engine.statements()).toHaveLength(1);
        expect(all.rows.map(({ key, count: found }) => [key, found])).toEqual(expected.rows);
        expect(await all.totals()).toEqual(expected.totals);

        const few = await countMeetings(store, { groupBy, filter, most: 3 });
        const isTime = ['DAY', 'MONTH', 'YEAR'].includes(groupBy);
        expect(few.rows.map(({ key }) => key)).toEqual(
          (isTime ? expected.rows.slice(-3) : expected.rows.slice(0, 3)).map(([key]) => key),
        );
        expect(await few.totals()).toEqual(expected.totals);
      },
    );
  });

  it.each(['MONTH', 'YEAR'] as const)('have the topics of two actors by %s', async (interval) => {
    const pairs = meetings({}).flatMap((meeting) => pairsOf(meeting));
    const actors = (pairs[0] ?? '').split(' ');
    const shared = meetings({}).filter((meeting) => actors.every((actor) => present(meeting).includes(actor)));
    expect(shared.length).toBeGreaterThan(0);
    const found = await findTopicsOverTime(store, { actors, interval, filter: {} });
    expect(found).toEqual(topicsByPeriod(shared, interval === 'MONTH' ? 7 : 4));
    const alone = await findTopicsOverTime(store, { actors: actors.slice(0, 1), interval, filter: {} });
    const own = meetings({}).filter((meeting) => present(meeting).includes(actors[0] ?? ''));
    expect(alone).toEqual(topicsByPeriod(own, interval === 'MONTH' ? 7 : 4));
  });
});

function meetings(filter: MeetingFilter, isAll = false): readonly GraphNode[] {
  const namesStatus = JSON.stringify(filter).includes('"statuses"');
  return graph
    .labelled('Meeting')
    .filter((meeting) => matchesFilter('meeting', graph, meeting, filter))
    .filter(({ properties }) => isAll || namesStatus || HAPPENED.includes(String(properties['status'])));
}

function count(groupBy: MeetingGrouping, filter: MeetingFilter) {
  const matching = meetings(filter, groupBy === 'STATUS');
  const groups = new Map<string, number>();
  const keys = matching.map((meeting) => keysOf(groupBy, meeting));
  for (const key of keys.flat()) groups.set(key, (groups.get(key) ?? 0) + 1);
  const isTime = ['DAY', 'MONTH', 'YEAR'].includes(groupBy);
  const rows = [...groups].toSorted(
    ([a, countOfA], [b, countOfB]) => (isTime ? 0 : countOfB - countOfA) || (a < b ? -1 : 1),
  );
  return {
    rows,
    totals: {
      meetings: matching.length,
      groups: rows.length,
      counted: keys.flat().length,
      ungrouped: keys.filter((all) => all.length === 0).length,
    },
  };
}

function keysOf(groupBy: MeetingGrouping, meeting: GraphNode): readonly string[] {
  const date = String(meeting.properties['start'] ?? '');
  const idsOver = (hop: Parameters<FixtureGraph['follow']>[1]) =>
    graph.follow(meeting, hop).map(({ node }) => node.properties.id);
  switch (groupBy) {
    case 'DAY':
      return [date];
    case 'MONTH':
      return [date.slice(0, 7)];
    case 'YEAR':
      return [date.slice(0, 4)];
    case 'KIND':
      return [String(meeting.properties['kind'])];
    case 'STATUS':
      return [String(meeting.properties['status'])];
    case 'TOPIC':
      return idsOver(out('ABOUT', 'Topic'));
    case 'COUNTRY':
      return idsOver(out('IN_COUNTRY', 'Country'));
    case 'PLACE':
      return idsOver(out('HELD_IN', 'Place'));
    case 'ACTOR':
      return present(meeting);
    case 'PAIR':
      return pairsOf(meeting);
  }
}

/** Those who came: nobody says so of the absent, nor of the invited to a meeting that took place. */
function present(meeting: GraphNode): readonly string[] {
  const away = HAPPENED.includes(String(meeting.properties['status'])) ? ['ABSENT', 'INVITED'] : ['ABSENT'];
  return graph
    .follow(meeting, into('TOOK_PART', 'Actor'))
    .filter(({ edge }) => !away.includes(String(edge['role'])))
    .map(({ node }) => node.properties.id);
}

function pairsOf(meeting: GraphNode): readonly string[] {
  const ids = present(meeting);
  return ids.flatMap((a) => ids.filter((b) => a < b).map((b) => `${a} ${b}`));
}

function topicsByPeriod(matching: readonly GraphNode[], length: number) {
  const periodOf = (meeting: GraphNode) => String(meeting.properties['start'] ?? '').slice(0, length);
  return [...new Set(matching.map(periodOf))].sort().map((period) => {
    const inPeriod = matching.filter((meeting) => periodOf(meeting) === period);
    const ids = inPeriod.flatMap((meeting) => keysOf('TOPIC', meeting));
    const topics = [...new Set(ids)].map((id) => ({ id, meetings: ids.filter((other) => other === id).length }));
    return {
      period,
      meetings: inPeriod.length,
      topics: topics.toSorted((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1)),
    };
  });
}
