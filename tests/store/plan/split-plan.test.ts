import { describe, expect, it } from 'vitest';
import type { NodeSelection, RelationSelection, RootSelection } from '../../../src/store/plan/selection.ts';
import { splitPlan } from '../../../src/store/plan/split-plan.ts';
import { MAX_LEVELS, MAX_SUBQUERIES } from '../../../src/store/plan/statement-budget.ts';
import { select } from '../../support/relation-selection.ts';

const root = (node: NodeSelection): RootSelection => ({
  kind: 'nodes',
  key: 'a',
  label: 'Meeting',
  ids: ['meeting:a'],
  node,
});
const topics = (count: number) => Array.from({ length: count }, (_, n) => select('Meeting.topics', { key: `t${n}` }));
const keysOf = (relations: readonly RelationSelection[]) => relations.map((relation) => relation.key);

describe('a plan that fits', () => {
  it('stays as it is', () => {
    const roots = [root({ properties: ['title'], relations: topics(MAX_SUBQUERIES - 1) })];
    expect(splitPlan(roots)).toEqual({ now: roots, later: [], deferred: new Map() });
  });
});

describe('a plan that does not fit', () => {
  it('leaves the last of too many relations to the nodes they hang on', () => {
    const split = splitPlan([root({ properties: ['title'], relations: topics(MAX_SUBQUERIES + 2) })]);
    const [left] = split.deferred.values();
    expect(left?.label).toBe('Meeting');
    expect(keysOf(left?.relations ?? [])).toEqual(
      [MAX_SUBQUERIES - 1, MAX_SUBQUERIES, MAX_SUBQUERIES + 1].map((n) => `t${n}`),
    );
  });

  it('takes what is near the root before what is far below', () => {
    const deep = select('Meeting.partOf', { node: { properties: [], relations: topics(MAX_SUBQUERIES) } });
    const split = splitPlan([root({ properties: [], relations: [deep, ...topics(3)] })]);
    const [now] = split.now;
    expect(now?.kind === 'nodes' && keysOf(now.node.relations)).toEqual(['Meeting.partOf', 't0', 't1', 't2']);
    const [left] = split.deferred.values();
    expect(left?.relations).toHaveLength(5);
  });

  it('counts totals, and not the pages that are not asked for', () => {
    const counted = topics(MAX_SUBQUERIES - 1).map((topic) => ({ ...topic, wantsTotal: true }));
    expect(splitPlan([root({ properties: [], relations: counted })]).deferred.size).toBe(1);
    const onlyCounted = counted.map((topic) => ({ ...topic, page: { ...topic.page, size: 0 } }));
    expect(splitPlan([root({ properties: [], relations: onlyCounted })]).deferred.size).toBe(0);
  });

  it('cuts below the deepest level', () => {
    const chain = (depth: number): NodeSelection => ({
      properties: [],
      relations: depth === 0 ? [] : [select('Meeting.partOf', { node: chain(depth - 1) })],
    });
    expect(splitPlan([root(chain(MAX_LEVELS))]).deferred.size).toBe(0);
    expect(splitPlan([root(chain(MAX_LEVELS + 1))]).deferred.size).toBe(1);
  });

  it('keeps roots for later, but always takes one', () => {
    const wide = Array.from({ length: MAX_SUBQUERIES + 1 }, () =>
      select('Participation.representing', { node: { properties: [], relations: [] } }),
    );
    const list: RootSelection = { kind: 'list', key: 'l', list: select('Query.people', { edgeRelations: wide }) };
    const small = root({ properties: [], relations: [] });
    expect(splitPlan([list, small])).toMatchObject({ now: [list], later: [small] });
  });
});
