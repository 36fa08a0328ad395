import { ACTOR_KINDS } from '../../src/domain/ids.ts';
import type { GraphStore, Parameter, Query } from '../../src/store/port.ts';
import { rebuildSearchIndex } from '../../src/store/search/rebuild-search-index.ts';
import type { GraphFixture } from './graph-fixture.ts';

const BATCH = 1_000;
type Rows = { readonly rows: readonly Parameter[] };
type Written = { readonly written: number };

/** Writes a fixture into an empty, migrated graph, then settles it. Labels and types are the fixture's own, not input. */
export async function loadFixture(store: GraphStore, fixture: GraphFixture): Promise<void> {
  for (const [label, nodes] of Object.entries(fixture.nodes)) {
    await writeRows(
      store,
      createNodes(label),
      nodes.map((properties) => ({ properties })),
    );
  }
  for (const { type, from, to, edges } of fixture.relationships) {
    await writeRows(
      store,
      createEdges(type, from, to),
      edges.map((edge) => ({ ...edge })),
    );
  }
  await rebuildSearchIndex(store);
  await store.settle();
}

async function writeRows(store: GraphStore, query: Query<Rows, Written>, rows: readonly Parameter[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const [answer] = await store.write((tx) => tx.run(query, { rows: batch }));
    if (answer?.written !== batch.length) throw new Error(`${query.name} wrote ${answer?.written} of ${batch.length}`);
  }
}

function createNodes(label: string): Query<Rows, Written> {
  const labels = ACTOR_KINDS.some((kind) => kind === label) ? `Actor:${label}` : label;
  return {
    name: `fixture.${label}`,
    cypher: `
      UNWIND $rows AS row
      CREATE (n:${labels})
      SET n = row.properties
      RETURN count(n.id) AS written`,
  };
}

function createEdges(type: string, from: string, to: string): Query<Rows, Written> {
  return {
    name: `fixture.${from}.${type}.${to}`,
    cypher: `
      UNWIND $rows AS row
      MATCH (a:${from} {id: row.from})
      MATCH (b:${to} {id: row.to})
      CREATE (a)-[r:${type}]->(b)
      SET r = row.properties
      RETURN count(a.id) AS written`,
  };
}
