import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import type { RelationPage, RootSelection } from '../../src/store/plan/selection.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { NodeLabel } from '../../src/store/relations/node-properties.ts';
import { relationNamed } from '../../src/store/relations/relations.ts';
import { describeEachEngine } from '../support/engines.ts';
import { evaluatePlan, FixtureGraph } from '../support/evaluate-plan.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { select } from '../support/relation-selection.ts';

const fixture = generateGraph(5, 40, 0);
const graph = new FixtureGraph(fixture);
type Cursor = readonly (string | number)[] | null;

/** Lists whose first key has ties: few dates and few words. */
const LISTS: readonly (readonly [string, NodeLabel | null])[] = [
  ['Query.meetings', null],
  ['Query.people', null],
  ['Query.documents', null],
  ['Query.statements', null],
  ['Actor.meetings', 'Actor'],
  ['Person.positions', 'Person'],
  ['Country.officeHolders', 'Country'],
  ['Document.meetings', 'Document'],
  ['Document.mentions', 'Document'],
  ['Actor.counterparts', 'Actor'],
  ['Actor.topics', 'Actor'],
  ['Topic.actors', 'Topic'],
  ['Topic.speakers', 'Topic'],
  ['Actor.statementTopics', 'Actor'],
];

describeEachEngine('keyset pages', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  describe.each(LISTS)('of %s', (relation, label) => {
    it.each(Object.keys(relationNamed(relation).orders))(
      'walk every row once in both directions by %s',
      async (order) => {
        const id = label === null ? null : busiest(relation, label);
        const all = pageOf(evaluatePlan(graph, [root(relation, id, order, { size: 1000 })]));
        const expected = all.rows.map((row) => row.keys);
        expect(expected.length).toBeGreaterThan(1);
        const size = expected.length > 4 ? 3 : 1;

        const forwards: Cursor[] = [];
        for (let from: Cursor = null; ; ) {
          const page: RelationPage = pageOf(await executePlan(store, [root(relation, id, order, { size, from })]));
          forwards.push(...page.rows.map((row) => row.keys));
          if (!page.hasMore) break;
          from = page.rows.at(-1)?.keys ?? null;
        }
        expect(forwards).toEqual(expected);

        const backwards: Cursor[] = [];
        for (let from: Cursor = null; ; ) {
          const page: RelationPage = pageOf(
            await executePlan(store, [root(relation, id, order, { size, from, backward: true })]),
          );
          backwards.unshift(...page.rows.map((row) => row.keys));
          if (!page.hasMore) break;
          from = page.rows[0]?.keys ?? null;
        }
        expect(backwards).toEqual(expected);
      },
    );
  });

  it('say that there is no more when the last page is full', async () => {
    const countries = graph.labelled('Country').length;
    const page = pageOf(await executePlan(store, [root('Query.countries', null, null, { size: countries })]));
    expect(page.rows).toHaveLength(countries);
    expect(page.hasMore).toBe(false);
  });

  it('read no rows where only the total is asked for', async () => {
    const list = select('Query.people', { page: { size: 0 }, wantsTotal: true });
    const page = pageOf(await executePlan(store, [{ kind: 'list', key: 'root', list }]));
    expect(page).toEqual({ rows: [], hasMore: false, total: graph.labelled('Person').length });
  });

  it('count all that match, not what the page shows', async () => {
    const list = select('Query.meetings', {
      page: { size: 1 },
      wantsTotal: true,
      filter: { statuses: ['HELD', 'PLANNED'], minConfidence: 0 },
    });
    const page = pageOf(await executePlan(store, [{ kind: 'list', key: 'root', list }]));
    expect(page.rows).toHaveLength(1);
    expect(page.total).toBe(
      graph.labelled('Meeting').filter(({ properties }) => ['HELD', 'PLANNED'].includes(String(properties['status'])))
        .length,
    );
  });
});

interface Page {
  readonly size: number;
  readonly from?: Cursor;
  readonly backward?: boolean;
}

function root(relation: string, id: string | null, order: string | null, page: Page): RootSelection {
  const list = select(relation, { key: 'page', page, order });
  if (id === null) return { kind: 'list', key: 'root', list };
  const { source } = sourceOf(relation);
  return { kind: 'nodes', key: 'root', label: source, ids: [id], node: { properties: [], relations: [list] } };
}

function sourceOf(name: string) {
  const relation = relationNamed(name);
  if (relation.kind === 'path') return relation;
  if (relation.kind === 'grouped' && relation.near !== null) return relation.near;
  throw new Error(`${name} starts at no node`);
}

function pageOf(answer: Awaited<ReturnType<typeof executePlan>>): RelationPage {
  const found = answer.get('root');
  const page = found?.kind === 'list' ? found.page : [...(found?.nodes.values() ?? [])][0]?.pages['page'];
  if (page === undefined) throw new Error('no page');
  return page;
}

/** The node with the most rows. */
function busiest(relation: string, label: NodeLabel): string {
  const ids = graph.labelled(label).map((node) => node.properties.id);
  const count = (id: string) => pageOf(evaluatePlan(graph, [root(relation, id, null, { size: 1000 })])).rows.length;
  return ids.reduce((best, id) => (count(id) > count(best) ? id : best));
}
