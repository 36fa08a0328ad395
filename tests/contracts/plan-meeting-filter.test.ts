import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import type { RelationPage, RootSelection } from '../../src/store/plan/selection.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import type { FixtureNode, GraphFixture } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { select } from '../support/relation-selection.ts';

const actor = (id: string, name: string, ...aliases: string[]): FixtureNode => ({
  id,
  name,
  nameKey: name,
  aliases,
  searchText: [name, ...aliases].join('|'),
});
const meeting = (id: string, start: string | null, end: string | null = null): FixtureNode => ({
  id: `meeting:${id}`,
  title: `gathering ${id}`,
  nameKey: `gathering ${id}`,
  kind: id === 'call' ? 'PHONE_CALL' : 'MEETING',
  status: id === 'plan' ? 'PLANNED' : 'HELD',
  documentCount: { day: 2, call: 1 }[id] ?? 0,
  ...(id === 'day' ? { confidence: 0.95 } : id === 'days' ? { confidence: 0.6 } : {}),
  dateKey: start ?? '',
  ...(start === null ? {} : { start }),
  ...(end === null ? {} : { end }),
});
const edge = (from: string, to: string) => ({ from, to, properties: {} });

const FIXTURE: GraphFixture = {
  nodes: {
    Person: [actor('person:ada', 'ada'), actor('person:ben', 'ben'), actor('person:cyd', 'cyd')],
    Country: [actor('country:OMN', 'oman', 'sultanate of oman'), actor('country:ROU', 'romania')],
    Topic: [
      { id: 'topic:water', label: 'Shared water', nameKey: 'shared water', searchText: 'shared water|joint rivers' },
      { id: 'topic:trade', label: 'Trade', nameKey: 'trade', searchText: 'trade' },
    ],
    Meeting: [
      meeting('day', '2024-12-13'),
      meeting('days', '2024-11-29', '2024-12-02'),
      meeting('month', '2024-12'),
      meeting('year', '2024'),
      meeting('early', '2023-06-01'),
      meeting('undated', null),
      meeting('call', '2025-01-05'),
      meeting('plan', '2025-02'),
    ],
  },
  relationships: [
    {
      type: 'TOOK_PART',
      from: 'Person',
      to: 'Meeting',
      edges: [
        edge('person:ada', 'meeting:day'),
        edge('person:ben', 'meeting:day'),
        edge('person:ada', 'meeting:call'),
        edge('person:cyd', 'meeting:call'),
        edge('person:ben', 'meeting:plan'),
      ],
    },
    {
      type: 'ABOUT',
      from: 'Meeting',
      to: 'Topic',
      edges: [edge('meeting:day', 'topic:water'), edge('meeting:call', 'topic:trade')],
    },
    {
      type: 'CONCERNS',
      from: 'Topic',
      to: 'Country',
      edges: [edge('topic:water', 'country:OMN'), edge('topic:trade', 'country:ROU')],
    },
  ],
};

const ALL = ['call', 'day', 'days', 'early', 'month', 'plan', 'undated', 'year'];
const CASES: readonly (readonly [MeetingFilter, readonly string[]])[] = [
  [{}, ALL],
  [{ with: null, about: null, kinds: null, from: null }, ALL],
  [{ from: '2024-12-13' }, ['call', 'day', 'month', 'plan', 'year']],
  [{ from: '2024-12' }, ['call', 'day', 'days', 'month', 'plan', 'year']],
  [{ from: '2024-12-03' }, ['call', 'day', 'month', 'plan', 'year']],
  [{ from: '2025' }, ['call', 'plan']],
  [{ from: '2025-03' }, []],
  [{ to: '2023' }, ['early']],
  [{ to: '2024-11-30' }, ['days', 'early', 'year']],
  [{ to: '2024-12-01' }, ['days', 'early', 'month', 'year']],
  [{ to: '2024' }, ['day', 'days', 'early', 'month', 'year']],
  [{ from: '2024-12-01', to: '2024-12-01' }, ['days', 'month', 'year']],
  [{ from: '2024', to: '2024' }, ['day', 'days', 'month', 'year']],
  [{ with: ['person:ada'] }, ['call', 'day']],
  [{ with: ['person:ada', 'person:ben'] }, ['day']],
  [{ with: ['person:ada', 'person:ada'] }, ['call', 'day']],
  [{ with: ['person:nobody'] }, []],
  [{ with: [] }, ALL],
  [{ withAny: ['person:ben', 'person:cyd'] }, ['call', 'day', 'plan']],
  [{ withAny: [] }, []],
  [{ with: ['person:ada'], withAny: ['person:cyd'] }, ['call']],
  [{ kinds: ['PHONE_CALL'] }, ['call']],
  [{ kinds: [] }, []],
  [{ statuses: ['PLANNED'] }, ['plan']],
  [{ statuses: ['HELD'], kinds: ['PHONE_CALL', 'SUMMIT'] }, ['call']],
  [{ about: 'Water' }, ['day']],
  [{ about: 'joint RIVERS' }, ['day']],
  [{ about: 'shared joint' }, []],
  [{ about: 'water joint' }, []],
  [{ about: 'Oman' }, ['day']],
  [{ about: 'sultanate' }, ['day']],
  [{ about: 'roman' }, ['call']],
  [{ about: 'gathering d' }, ['day', 'days']],
  [{ about: '  ' }, ALL],
  [{ about: '?!' }, []],
  [{ about: 'water', with: ['person:ben'] }, ['day']],
  [{ about: 'water', with: ['person:cyd'] }, []],
  [{ topics: ['topic:water', 'topic:nothing'] }, ['day']],
  [{ topics: [] }, []],
  [{ minDocuments: 0 }, ALL],
  [{ minDocuments: 1 }, ['call', 'day']],
  [{ minDocuments: 2 }, ['day']],
  [{ minConfidence: 0 }, ALL],
  [{ minConfidence: 0.6 }, ALL],
  [{ minConfidence: 0.7 }, ALL.filter((id) => id !== 'days')],
  [{ minConfidence: 1, from: '2024-12-13' }, ['call', 'month', 'plan', 'year']],
  [{ not: { minConfidence: 0.7 } }, ['days']],
  [{ and: [] }, ALL],
  [{ or: [] }, []],
  [{ not: {} }, []],
  [{ not: { from: '2024' } }, ['early', 'undated']],
  [{ not: { not: { from: '2025' } } }, ['call', 'plan']],
  [{ not: { or: [] } }, ALL],
  [{ and: [{ with: ['person:ada'] }, { or: [{ kinds: ['PHONE_CALL'] }, { about: 'oman' }] }] }, ['call', 'day']],
  [{ or: [{ with: ['person:ben'] }, { to: '2023' }], statuses: ['HELD'] }, ['day', 'early']],
];

describeEachEngine('a meeting filter', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, FIXTURE);
  });

  const idsOf = (page: RelationPage | undefined) =>
    page?.rows.map((row) => row.node?.id.slice('meeting:'.length)).sort();

  describe.each(CASES)('%j', (filter, expected) => {
    it('finds its meetings in the list of all, and counts them', async () => {
      const list = select('Query.meetings', { filter, wantsTotal: true });
      const answer = (await executePlan(store, [{ kind: 'list', key: 'all', list }])).get('all');
      const page = answer?.kind === 'list' ? answer.page : undefined;
      expect(idsOf(page)).toEqual(expected);
      expect(page?.total).toBe(expected.length);
    });

    it('finds the same among the meetings of a person', async () => {
      const list = select('Actor.meetings', { filter, wantsTotal: true });
      const own = ['call', 'day'].filter((id) => expected.includes(id));
      const answer = (await executePlan(store, [adaWith(list)])).get('ada');
      const page = answer?.kind === 'nodes' ? answer.nodes.get('person:ada')?.pages['Actor.meetings'] : undefined;
      expect(idsOf(page)).toEqual(own);
      expect(page?.total).toBe(own.length);
    });
  });
});

function adaWith(list: ReturnType<typeof select>): RootSelection {
  return {
    kind: 'nodes',
    key: 'ada',
    label: 'Person',
    ids: ['person:ada'],
    node: { properties: [], relations: [list] },
  };
}
