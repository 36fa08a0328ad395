import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import { loadRelation } from '../../src/store/plan/relation-batch.ts';
import type { NodeSelection, RelationSelection, RootSelection } from '../../src/store/plan/selection.ts';
import { MAX_LEVELS, MAX_SUBQUERIES } from '../../src/store/plan/statement-budget.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { evaluatePlan, FixtureGraph } from '../support/evaluate-plan.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { select } from '../support/relation-selection.ts';

const fixture = generateGraph(9, 12);
const graph = new FixtureGraph(fixture);
const FILTER = { with: ['person:p-0'], withAny: ['person:p-1'], about: 'amber', from: '2020', to: '2030' };

describeEachEngine('the number of statements', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  async function countFor(roots: readonly RootSelection[]): Promise<number> {
    engine.forgetStatements();
    expect(await executePlan(store, roots)).toEqual(evaluatePlan(graph, roots));
    return engine.statements().length;
  }

  it.each([1, 20, 200])('of a query of traversals is one with pages of %i', async (size) => {
    expect(await countFor([{ kind: 'list', key: 'all', list: typical(size) }])).toBe(1);
  });

  it.each([1, 2, 5, MAX_LEVELS])('is one at %i levels', async (depth) => {
    expect(await countFor([meetingRoot(chain(depth))])).toBe(1);
  });

  it('is one for several roots of different kinds', async () => {
    const people: RootSelection = { kind: 'list', key: 'people', list: select('Query.people') };
    expect(await countFor([meetingRoot(chain(2)), people, { ...people, key: 'again' }])).toBe(1);
  });

  it('is two below the last level that one statement has, and the answer is whole', async () => {
    expect(await countFor([meetingRoot(chain(MAX_LEVELS + 1))])).toBe(2);
    expect(await countFor([meetingRoot(chain(2 * MAX_LEVELS + 1))])).toBe(3);
  });

  it('grows with the relations beside each other only past the budget', async () => {
    expect(await countFor([meetingRoot(wide(MAX_SUBQUERIES - 1))])).toBe(1);
    expect(await countFor([meetingRoot(wide(MAX_SUBQUERIES))])).toBe(2);
    expect(await countFor([meetingRoot(wide(2 * MAX_SUBQUERIES))])).toBe(3);
  });

  it('grows with the roots only past the budget', async () => {
    const roots = Array.from({ length: MAX_SUBQUERIES + 1 }, (_, n) => ({ ...meetingRoot(chain(0)), key: `root${n}` }));
    expect(await countFor(roots.slice(1))).toBe(1);
    expect(await countFor(roots)).toBe(2);
  });

  it('is one for the largest statement of the budget, with filters and totals at every level', async () => {
    expect(await countFor([actorRoot(heavy(MAX_LEVELS))])).toBe(1);
  });

  describe('of a batch', () => {
    const relation = select('Actor.meetings', { page: { size: 2 }, wantsTotal: true });

    it('is one, with a page for every id in the order of the ids', async () => {
      const ids = ['person:p-3', 'country:AFA', 'person:nobody', 'person:p-1', 'country:AFA'];
      engine.forgetStatements();
      const pages = await loadRelation(store, 'Actor', ids, relation);
      expect(engine.statements()).toHaveLength(1);
      const expected = ids.map((id) => {
        const root = { kind: 'nodes', key: 'a', label: 'Actor', ids: [id], node: nodeWith(relation) } as const;
        const answer = evaluatePlan(graph, [root]).get('a');
        const page = answer?.kind === 'nodes' ? answer.nodes.get(id)?.pages[relation.key] : undefined;
        return page ?? { rows: [], hasMore: false, total: 0 };
      });
      expect(pages).toEqual(expected);
    });

    it('is one for more than a thousand ids', async () => {
      const ids = [...Array.from({ length: 2500 }, (_, n) => `person:nobody-${n}`), 'person:p-1'];
      engine.forgetStatements();
      const pages = await loadRelation(store, 'Actor', ids, relation);
      expect(engine.statements()).toHaveLength(1);
      expect(pages).toHaveLength(ids.length);
      expect(pages.at(-1)).toEqual((await loadRelation(store, 'Actor', ['person:p-1'], relation))[0]);
      expect(pages[0]).toEqual({ rows: [], hasMore: false, total: 0 });
    });

    it('is none for no ids', async () => {
      engine.forgetStatements();
      expect(await loadRelation(store, 'Actor', [], relation)).toEqual([]);
      expect(engine.statements()).toEqual([]);
    });
  });

  it('is none for no roots', async () => {
    expect(await countFor([])).toBe(0);
  });
});

function nodeWith(...relations: readonly RelationSelection[]): NodeSelection {
  return { properties: ['id'], relations };
}

function typical(size: number): RelationSelection {
  const page = { size };
  const document = select('Report.document', { page, node: { properties: ['title'], relations: [] } });
  const reports = select('Meeting.reports', { page, node: { properties: ['quote'], relations: [document] } });
  const representing = select('Participation.representing', { node: { properties: ['name'], relations: [] } });
  const participants = select('Meeting.participants', {
    page,
    wantsTotal: true,
    edgeProperties: ['role'],
    edgeRelations: [representing],
    node: { properties: ['name'], relations: [] },
  });
  const topics = select('Meeting.topics', { page, node: { properties: ['label'], relations: [] } });
  return select('Query.meetings', {
    page,
    filter: { statuses: ['HELD', 'PLANNED', 'DENIED'] },
    node: { properties: ['title', 'start'], relations: [participants, topics, reports] },
  });
}

function meetingRoot(node: NodeSelection): RootSelection {
  return { kind: 'nodes', key: 'root', label: 'Meeting', ids: ['meeting:m-1', 'meeting:m-2'], node };
}

function actorRoot(node: NodeSelection): RootSelection {
  return { kind: 'nodes', key: 'root', label: 'Actor', ids: ['person:p-0', 'person:p-1'], node };
}

/** From a meeting to the whole that it is part of, or back to a part, level by level. */
function chain(depth: number): NodeSelection {
  if (depth === 0) return nodeWith();
  const relation = depth % 2 === 0 ? 'Meeting.parts' : 'Meeting.partOf';
  return nodeWith(select(relation, { page: { size: 1 }, node: chain(depth - 1) }));
}

function wide(count: number): NodeSelection {
  return nodeWith(...Array.from({ length: count }, (_, n) => select('Meeting.topics', { key: `topics${n}` })));
}

/** Five subqueries a level, those that cost most to plan. */
function heavy(depth: number): NodeSelection {
  if (depth === 0) return nodeWith();
  const options = { page: { size: 1 }, wantsTotal: true };
  if (depth % 2 === 1) {
    const participants = select('Meeting.participants', { ...options, node: heavy(depth - 1) });
    return nodeWith(select('Meeting.documents', options), select('Meeting.place'), participants);
  }
  const filtered = { ...options, filter: FILTER };
  const meetings = select('Actor.meetings', { ...filtered, node: heavy(depth - 1) });
  return nodeWith(select('Actor.meetings', { ...filtered, key: 'others' }), select('Person.country'), meetings);
}
