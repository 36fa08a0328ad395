import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import { loadRelation } from '../../src/store/plan/relation-batch.ts';
import type { RootSelection } from '../../src/store/plan/selection.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { select } from '../support/relation-selection.ts';

const HOSTILE = [
  `' OR 1 = 1 //`,
  `"}) DETACH DELETE n //`,
  `\`) MATCH (n:Actor) DETACH DELETE n //`,
  `\\' }) RETURN n //`,
  `$p0`,
  `x' + '`,
  `\u0000`,
  `*/ DETACH DELETE n /*`,
  `person:p-0\u2028`,
  '',
];

const countAll: Query<Record<string, never>, { readonly count: number }> = {
  name: 'test.count',
  cypher: `
    MATCH (a:Actor)
    WITH count(a.id) AS actors
    MATCH (m:Meeting)
    WITH actors, count(m.id) AS meetings
    RETURN actors + meetings AS count`,
};

describeEachEngine('hostile text in a read plan', (engine) => {
  let store: GraphStore;
  let count: number | undefined;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, generateGraph(3, 20));
    [count] = (await store.read(countAll, {})).map((row) => row.count);
  });

  describe.each(HOSTILE)('%j', (text) => {
    it('is an id of nobody, a cursor between others, a key, and a filter that matches nothing', async () => {
      const meetings = select('Actor.meetings', {
        key: text,
        filter: { with: [text], about: `zz${text}` },
        wantsTotal: true,
      });
      const cursor = select('Query.people', { page: { from: [text, text] } });
      const roots: readonly RootSelection[] = [
        {
          kind: 'nodes',
          key: text,
          label: 'Actor',
          ids: [text, 'person:p-0'],
          node: { properties: [], relations: [meetings] },
        },
        { kind: 'list', key: `${text}list`, list: cursor },
      ];
      const answer = await executePlan(store, roots);
      const nodes = answer.get(text);
      expect(nodes?.kind === 'nodes' && [...nodes.nodes.keys()]).toEqual(['person:p-0']);
      expect(nodes?.kind === 'nodes' && nodes.nodes.get('person:p-0')?.pages[text]).toEqual({
        rows: [],
        hasMore: false,
        total: 0,
      });
      expect(await loadRelation(store, 'Actor', [text], select('Actor.meetings'))).toEqual([
        { rows: [], hasMore: false, total: null },
      ]);
      expect(await store.read(countAll, {})).toEqual([{ count }]);
    });

    it('is no date, kind or status to filter by', async () => {
      for (const filter of [{ from: text }, { to: text }, { kinds: [text] }, { statuses: [text] }]) {
        const root: RootSelection = { kind: 'list', key: 'all', list: select('Query.meetings', { filter }) };
        await expect(executePlan(store, [root])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
      }
    });
  });

  it('keeps a response key that is the name of a prototype', async () => {
    const relations = [
      select('Actor.meetings', { key: '__proto__' }),
      select('Actor.documents', { key: 'constructor' }),
    ];
    const root: RootSelection = {
      kind: 'nodes',
      key: '__proto__',
      label: 'Actor',
      ids: ['person:p-0'],
      node: { properties: [], relations },
    };
    const answer = (await executePlan(store, [root])).get('__proto__');
    const pages = answer?.kind === 'nodes' ? answer.nodes.get('person:p-0')?.pages : undefined;
    expect(Object.keys(pages ?? {})).toEqual(['__proto__', 'constructor']);
  });
});
