import type { GraphStore, Query } from '../../src/store/port.ts';

const BATCH = 10_000;

const deleteSome: Query<{ readonly limit: number }, { readonly deleted: number }> = {
  name: 'test.clear',
  cypher: `
    MATCH (n)
    WHERE NOT n:GraphSchema AND NOT n:TestGraph
    WITH n
    LIMIT $limit
    DETACH DELETE n
    RETURN count(*) AS deleted`,
};

/** Deletes every node but the marks of the schema and of the test runs. Neo4j only: nodes carry no label here. */
export async function clearGraph(store: GraphStore): Promise<void> {
  for (;;) {
    const [row] = await store.write((tx) => tx.run(deleteSome, { limit: BATCH }));
    if (row === undefined || row.deleted < BATCH) return;
  }
}
