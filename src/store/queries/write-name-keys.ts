import type { Query, Row } from '../port.ts';

/** Creates the keys by which spellings find their candidates. */
export const WRITE_NAME_KEYS: Query<{ readonly keys: readonly string[] }, Row> = {
  name: 'write-name-keys',
  cypher: `UNWIND $keys AS key
MERGE (k:NameKey {id: key})`,
};

export type WriteOpens = Query<{ readonly rows: readonly { readonly key: string; readonly id: string }[] }, Row>;

function writeOpens(label: 'Actor' | 'Topic' | 'Place'): WriteOpens {
  return {
    name: `write-opens-${label.toLowerCase()}-edges`,
    cypher: `UNWIND $rows AS row
MATCH (k:NameKey {id: row.key})
MATCH (n:${label} {id: row.id})
MERGE (k)-[:OPENS]->(n)`,
  };
}

export const WRITE_OPENS = { actors: writeOpens('Actor'), topics: writeOpens('Topic'), places: writeOpens('Place') };
