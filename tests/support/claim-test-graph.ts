import type { GraphStore, Query } from '../../src/store/port.ts';

const findOthers: Query<Record<string, never>, { readonly label: string }> = {
  name: 'test.findOthers',
  cypher: `
    MATCH (n)
    WHERE NOT n:TestGraph
    RETURN coalesce(labels(n)[0], 'no label') AS label
    LIMIT 1`,
};

const findMark: Query<Record<string, never>, { readonly id: string }> = {
  name: 'test.findMark',
  cypher: `
    MATCH (t:TestGraph)
    RETURN t.id AS id
    LIMIT 1`,
};

const mark: Query<Record<string, never>, { readonly id: string }> = {
  name: 'test.mark',
  cypher: `
    MERGE (t:TestGraph {id: 'test-graph'})
    RETURN t.id AS id`,
};

/**
 * Tests delete what a graph holds. A graph that somebody names is taken only when it is empty, or when an earlier test
 * run took it while it was.
 */
export async function claimTestGraph(store: GraphStore, uri: string): Promise<void> {
  const [[other], [known]] = await Promise.all([store.read(findOthers, {}), store.read(findMark, {})]);
  if (other !== undefined && known === undefined) {
    throw new Error(`PARLEY_TEST_NEO4J=${uri} holds nodes (${other.label}) that no test made; expected an empty graph`);
  }
  await store.write((tx) => tx.run(mark, {}));
}
