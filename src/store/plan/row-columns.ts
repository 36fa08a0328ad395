/**
 * The keys of the map that stands for one row, shared by what writes the statement and what reads its answer. Pages and
 * totals go by the position of their relation in the selection: response keys never reach the text of a statement.
 */
export const ROW_COLUMNS = { keys: 'k', node: 'n', edge: 'e' } as const;

export type RelationOwner = 'node' | 'edge';

export function pageColumn(owner: RelationOwner, index: number): string {
  return owner === 'node' ? `p${index}` : `q${index}`;
}

export function totalColumn(owner: RelationOwner, index: number): string {
  return owner === 'node' ? `t${index}` : `u${index}`;
}

/** The column of a root in the one row that a statement returns. */
export function rootColumns(index: number): { readonly page: string; readonly total: string } {
  return { page: `p${index}`, total: `t${index}` };
}
