import type { GraphReader, Query } from '../port.ts';

const COUNT_DOCUMENTS: Query<Record<string, never>, { readonly documents: number }> = {
  name: 'count-documents',
  cypher: 'MATCH (d:Document)\nRETURN count(d) AS documents',
};

/** @returns how many documents the graph holds. */
export async function countDocuments(reader: GraphReader): Promise<number> {
  const [row] = await reader.read(COUNT_DOCUMENTS, {});
  return row?.documents ?? 0;
}
