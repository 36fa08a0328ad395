import type { GraphReader, Query } from '../port.ts';

const COUNT_REPORTS: Query<{ readonly document: string }, { readonly reports: number }> = {
  name: 'count-reports',
  cypher: `MATCH (d:Document)-[:CARRIES]->(r:Report)
WHERE d.id = $document
RETURN count(r) AS reports`,
};

/** @returns how many reports a document carries: one for each meeting that it tells of. */
export async function countReports(reader: GraphReader, document: string): Promise<number> {
  const [row] = await reader.read(COUNT_REPORTS, { document });
  return row?.reports ?? 0;
}
