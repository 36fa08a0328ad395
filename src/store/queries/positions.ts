import type { Query, Row } from '../port.ts';

/** One row for each title that people hold, with the claims that it stands on. */
export const KNOWN_POSITIONS: Query<
  { readonly ids: readonly string[] },
  { readonly id: string; readonly of: string; readonly title: string; readonly claims: readonly string[] }
> = {
  name: 'known-positions',
  cypher: `UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HOLDS]->(b:Actor)
RETURN p.id AS id, b.id AS of, h.title AS title, coalesce(h.claims, []) AS claims
ORDER BY id, of, title`,
};

export type PositionParameter = {
  readonly person: string;
  readonly of: string;
  readonly title: string;
  readonly properties: {
    readonly titleKey: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly documents: readonly string[];
    readonly claims: readonly string[];
  };
};

/** Creates what people hold, or puts other values in place of those that are there. */
export const WRITE_POSITIONS: Query<{ readonly rows: readonly PositionParameter[] }, Row> = {
  name: 'write-positions',
  cypher: `UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (b:Actor {id: row.of})
MERGE (p)-[h:HOLDS {title: row.title}]->(b)
SET h += row.properties`,
};

/** Removes what people are no longer said to hold. */
export const REMOVE_POSITIONS: Query<
  { readonly rows: readonly { readonly person: string; readonly of: string; readonly title: string }[] },
  Row
> = {
  name: 'remove-positions',
  cypher: `UNWIND $rows AS row
MATCH (p:Person {id: row.person})-[h:HOLDS]->(b:Actor)
WHERE b.id = row.of AND h.title = row.title
DELETE h`,
};
