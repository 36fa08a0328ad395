import { describe, expect, it } from 'vitest';
import type { PlannedNode } from '../../src/store/plan/selection.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { openApi } from './support/open-api.ts';

const fixture = generateGraph(14);
const ids = ['Person', 'Country', 'Organization'].flatMap((label) => fixture.nodes[label] ?? []).map(({ id }) => id);

/** Nodes that no plan reached, as a computed field would answer them. */
const bare: readonly PlannedNode[] = ids.map((id) => ({ id, properties: {}, pages: {} }));

const planned = openApi(fixture);
const unplanned = openApi(fixture);
const nodes = unplanned.schema.getQueryType()?.getFields()['nodes'];
if (nodes !== undefined) nodes.resolve = () => bare;

describe('relations of nodes that came without them', () => {
  const query = (field: string) => `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { ${field} } } }`;

  it.each([
    [
      'meetings(first: 3) { totalCount edges { role representing { name } node { title topics { nodes { label } } } } }',
    ],
    ['documents { pageInfo { hasNextPage endCursor } edges { names node { title } } }'],
    ['... on Person { positions { edges { title node { name } } } }'],
    ['... on Person { country { name people { totalCount } } }'],
    ['... on Organization { country { code } }'],
  ])('are the same as by the plan: %s', async (field) => {
    const byPlan = await planned.ask(query(field), { ids });
    const byBatch = await unplanned.ask(query(field), { ids });
    expect(byBatch.errors).toEqual([]);
    expect(byBatch.data).toEqual(byPlan.data);
  });

  it('take one statement for all nodes of a kind', async () => {
    const field = '... on Person { positions { nodes { name meetings(first: 2) { nodes { title } } } } }';
    const { statements } = await unplanned.ask(query(field), { ids });
    expect(statements).toEqual(['plan']);
  });
});
