import { describe, expect, it } from 'vitest';
import { nameOf, type OrderedValues, walkedProperties } from '../../../src/store/plan/candidate-keys.ts';
import { compilePlan } from '../../../src/store/plan/compile-plan.ts';
import { findPlan } from '../../../src/store/plan/known-plans.ts';
import type { PageSelection, RootSelection } from '../../../src/store/plan/selection.ts';
import { select } from '../../support/relation-selection.ts';

const person = (ids: readonly string[], page: Partial<PageSelection> = {}): RootSelection => ({
  kind: 'nodes',
  key: 'person',
  label: 'Person',
  ids,
  node: { properties: ['name'], relations: [select('Actor.meetings', { page, filter: { statuses: ['HELD'] } })] },
});
const meetings = (filter: { readonly from: string }): RootSelection => ({
  kind: 'list',
  key: 'meetings',
  list: select('Query.meetings', { filter }),
});

const compiled = (roots: readonly RootSelection[], values: OrderedValues | null = null) => {
  const { query, parameters } = compilePlan(roots, values);
  return { query, parameters };
};

describe('the plan of a shape that is known', () => {
  it.each<[string, readonly RootSelection[]]>([
    ['the same again', [person(['person:a'])]],
    ['other nodes', [person(['person:b', 'person:c', 'person:b'])]],
    ['no nodes', [person([])]],
    ['another page', [person(['person:a'], { size: 7 })]],
    ['another row to go on from', [person(['person:a'], { from: ['2024', 'meeting:x'] })]],
    ['another order of roots', [meetings({ from: '2024' }), person(['person:a'])]],
    ['another date', [meetings({ from: '2023' }), person(['person:b'])]],
  ])('is what would be compiled: %s', (_, roots) => {
    findPlan([person(['person:a'])], null);
    findPlan([meetings({ from: '2024' }), person(['person:z'])], null);
    expect(findPlan(roots, null)).toEqual(compiled(roots));
    expect(findPlan(roots, null)).toEqual(compiled(roots));
  });

  it('is not compiled again for other nodes', () => {
    expect(findPlan([person(['person:e'])], null).query).toBe(findPlan([person(['person:d'])], null).query);
  });

  it('has the dates that the graph has now, and is not compiled again for them', () => {
    const list: RootSelection = {
      kind: 'list',
      key: 'latest',
      list: select('Query.meetings', { page: { size: 30 }, filter: { from: '2019' } }),
    };
    const roots = [person(['person:f']), list];
    const days = (...values: readonly string[]) => {
      const counts = values.map((value) => ({ value, count: 20 }));
      return new Map(walkedProperties(roots).map((walked) => [nameOf(walked), counts]));
    };
    const before = findPlan(roots, days('2020', '2021', '2022'));
    const after = findPlan(roots, days('2020', '2021', '2022', '2023', '2024'));
    expect(after.query).toBe(before.query);
    expect(before.parameters).toEqual(compilePlan(roots, days('2020', '2021', '2022')).parameters);
    expect(Object.values(after.parameters)).toContainEqual(['2024', '2023']);
    const unknown = days('2018', '2018-05');
    expect(findPlan(roots, unknown)).toEqual(compiled(roots, unknown));
  });

  it('is another one where the engine does not read its index in order', () => {
    const documents: RootSelection = {
      kind: 'list',
      key: 'list',
      list: select('Query.documents', { order: 'DATE_ASC' }),
    };
    const roots = [documents];
    expect(findPlan(roots, null).query.cypher).toBe(compilePlan(roots).query.cypher);
    expect(findPlan(roots, new Map()).query.cypher).toBe(compilePlan(roots, new Map()).query.cypher);
  });
});

it('a filter that is none is refused each time', () => {
  const roots = [meetings({ from: '2024-02-30' })];
  for (const _ of [1, 2])
    expect(() => findPlan(roots, null)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});
