/**
 * The keys of the map that stands for one row, shared by what writes the statement and what reads its answer. Answers of
 * relations go by their position in the selection: response keys never reach the text of a statement.
 */
export const ROW_COLUMNS = { keys: 'k', node: 'n', edge: 'e' } as const;

export type RelationOwner = 'node' | 'edge';

/** Where the answers of one relation stand: its page, its total, and what lies outside of the page. */
export type PageColumns = Readonly<Record<'page' | 'total' | 'behind' | 'beyond', string>>;

export function relationColumns(owner: RelationOwner, index: number): PageColumns {
  return owner === 'node'
    ? { page: `p${index}`, total: `t${index}`, behind: `b${index}`, beyond: `c${index}` }
    : { page: `q${index}`, total: `u${index}`, behind: `f${index}`, beyond: `g${index}` };
}

/** The columns of a root in the one row that a statement returns. */
export function rootColumns(index: number): PageColumns {
  return relationColumns('node', index);
}
