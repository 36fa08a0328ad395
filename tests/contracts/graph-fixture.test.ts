import { beforeAll, expect, it } from 'vitest';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';

const fixture = generateGraph(7);

describeEachEngine('the random graph of the contract tests', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(generateGraph(7)).toEqual(fixture);
    expect(generateGraph(8)).not.toEqual(fixture);
  });

  it('keeps every property of every node as it was given', async () => {
    for (const [label, nodes] of Object.entries(fixture.nodes)) {
      const query: Query<Record<string, never>, { readonly properties: unknown }> = {
        name: `fixture.read.${label}`,
        cypher: `
          MATCH (n:${label})
          RETURN properties(n) AS properties
          ORDER BY n.id`,
      };
      const rows = await store.read(query, {});
      const expected = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(rows.map((row) => row.properties)).toEqual(expected);
    }
  });

  it('keeps every edge with its properties', async () => {
    for (const { type, from, to, edges } of fixture.relationships) {
      const query: Query<Record<string, never>, { readonly edge: unknown }> = {
        name: `fixture.read.${type}`,
        cypher: `
          MATCH (a:${from})-[r:${type}]->(b:${to})
          RETURN {from: a.id, to: b.id, properties: properties(r)} AS edge`,
      };
      const rows = await store.read(query, {});
      const inOrder = (all: readonly unknown[]) => all.map((edge) => JSON.stringify(edge, sortedKeys)).sort();
      expect(inOrder(rows.map(({ edge }) => edge))).toEqual(inOrder(edges));
    }
  });
});

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
