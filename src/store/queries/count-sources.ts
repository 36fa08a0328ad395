import type { Query } from '../port.ts';

/** A page of meetings with how many documents report each, and how many publishers those have. */
export const SOURCES_OF_MEETINGS: Query<
  { readonly after: string; readonly limit: number },
  { readonly id: string; readonly documents: number; readonly publishers: number }
> = {
  name: 'sources-of-meetings',
  cypher: `MATCH (m:Meeting)<-[:REPORTS]-(:Report)<-[:CARRIES]-(d:Document)
WHERE m.id > $after
RETURN m.id AS id, count(DISTINCT d.id) AS documents, count(DISTINCT d.publisher) AS publishers
ORDER BY id
LIMIT $limit`,
};

export const WRITE_SOURCE_COUNTS: Query<
  { readonly rows: readonly { readonly id: string; readonly documents: number; readonly publishers: number }[] },
  { readonly written: number }
> = {
  name: 'write-source-counts',
  cypher: `UNWIND $rows AS row
MATCH (m:Meeting {id: row.id})
SET m.documentCount = row.documents, m.publisherCount = row.publishers
RETURN count(*) AS written`,
};
