import { UNIQUE_ID_LABELS } from '../../src/store/migrations/graph-schema.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';

const BATCH = 5_000;

/** Deletes every node of the graph model but the schema's marker, and nothing else. */
export async function clearGraph(store: GraphStore): Promise<void> {
  for (const label of [...UNIQUE_ID_LABELS, 'Probe']) {
    if (label === 'GraphSchema') continue;
    const query: Query<{ readonly limit: number }, { readonly deleted: number }> = {
      name: `test.clear.${label}`,
      cypher: `
        MATCH (n:${label})
        WITH n
        LIMIT $limit
        DETACH DELETE n
        RETURN count(*) AS deleted`,
    };
    for (;;) {
      const rows = await store.write((tx) => tx.run(query, { limit: BATCH }));
      if ((rows[0]?.deleted ?? 0) < BATCH) break;
    }
  }
}
