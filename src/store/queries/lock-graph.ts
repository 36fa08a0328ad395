import type { Query, Row } from '../port.ts';

/** Writes to the node that carries the schema's version: its lock is held until the transaction ends. */
export const LOCK_GRAPH: Query<Readonly<Record<string, never>>, Row> = {
  name: 'lock-graph',
  cypher: `MATCH (s:GraphSchema {id: 'graph-schema'})
SET s.changes = coalesce(s.changes, 0) + 1`,
};
