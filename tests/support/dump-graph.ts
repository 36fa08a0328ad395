import type { GraphReader, Query } from '../../src/store/port.ts';

type Nothing = Readonly<Record<string, never>>;

const LABELS = [
  'Actor',
  'Person',
  'Country',
  'Organization',
  'Meeting',
  'Topic',
  'Place',
  'Document',
  'Report',
  'Statement',
  'NameKey',
  'SearchWord',
] as const;
const EDGES = [
  ['Actor', 'TOOK_PART', 'Meeting'],
  ['Meeting', 'ABOUT', 'Topic'],
  ['Meeting', 'HELD_IN', 'Place'],
  ['Meeting', 'IN_COUNTRY', 'Country'],
  ['Meeting', 'PART_OF', 'Meeting'],
  ['Place', 'LOCATED_IN', 'Country'],
  ['Document', 'CARRIES', 'Report'],
  ['Report', 'REPORTS', 'Meeting'],
  ['Report', 'NAMES', 'Actor'],
  ['Report', 'ABOUT', 'Topic'],
  ['Report', 'HELD_IN', 'Place'],
  ['Report', 'IN_COUNTRY', 'Country'],
  ['Document', 'MENTIONS', 'Actor'],
  ['Document', 'QUOTES', 'Statement'],
  ['Actor', 'SAID', 'Statement'],
  ['Statement', 'ABOUT', 'Topic'],
  ['Statement', 'DURING', 'Meeting'],
  ['Topic', 'CONCERNS', 'Actor'],
  ['Person', 'HOLDS', 'Actor'],
  ['Person', 'OF_COUNTRY', 'Country'],
  ['Organization', 'BASED_IN', 'Country'],
  ['NameKey', 'OPENS', 'Actor'],
  ['NameKey', 'OPENS', 'Topic'],
  ['NameKey', 'OPENS', 'Place'],
  ['SearchWord', 'WORD_OF_ACTOR', 'Actor'],
  ['SearchWord', 'WORD_OF_TOPIC', 'Topic'],
  ['SearchWord', 'WORD_OF_PLACE', 'Place'],
] as const;

/**
 * All of a graph as sorted lines, so that two graphs can be compared: nodes by label with their properties, relationships
 * with theirs. Left out are the times of ingest, and the order of the documents that an edge stands on.
 */
export async function dumpGraph(store: GraphReader): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const label of LABELS) {
    const query: Query<Nothing, { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }> = {
      name: `test.dump.${label}`,
      cypher: `
        MATCH (n:${label})
        RETURN n.id AS id, properties(n) AS properties
        ORDER BY id`,
    };
    const rows = await store.read(query, {});
    lines.push(...rows.map(({ id, properties }) => `${label} ${id} ${print(properties)}`));
  }
  for (const [from, type, to] of EDGES) {
    const query: Query<
      Nothing,
      { readonly a: string; readonly b: string; readonly properties: Readonly<Record<string, unknown>> }
    > = {
      name: `test.dump.${from}.${type}.${to}`,
      cypher: `
        MATCH (a:${from})-[e:${type}]->(b:${to})
        RETURN a.id AS a, b.id AS b, properties(e) AS properties
        ORDER BY a, b`,
    };
    const rows = await store.read(query, {});
    lines.push(...rows.map(({ a, b, properties }) => `${from} ${a} ${type} ${to} ${b} ${print(properties)}`).sort());
  }
  return lines;
}

function print(properties: Readonly<Record<string, unknown>>): string {
  const { ingestedAt: _, ...kept } = properties;
  const documents = Array.isArray(kept['documents']) ? { documents: [...kept['documents']].sort() } : {};
  return JSON.stringify(Object.entries({ ...kept, ...documents }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
