import type { PlannedNode, RelationPage, RelationRow } from '../../store/plan/selection.ts';
import type { CursorList } from './cursor.ts';
import type { PageRequest } from './read-page.ts';

/** What stands behind a connection of the schema: a page, and what was asked for. */
export interface Connection {
  readonly list: CursorList;
  readonly request: PageRequest;
  readonly page: RelationPage;
}

/** What stands behind an edge. */
export interface ConnectionEdge {
  readonly list: CursorList;
  readonly row: RelationRow;
}

/** A page read for `first: 0` has a row more than was asked for; it only tells that there is one. */
export function rowsOf({ page, request }: Connection): readonly RelationRow[] {
  return request.size === 0 ? [] : page.rows;
}

export function edgesOf(connection: Connection): readonly ConnectionEdge[] {
  return rowsOf(connection).map((row) => ({ list: connection.list, row }));
}

export function nodesOf(connection: Connection): readonly PlannedNode[] {
  return rowsOf(connection).map(nodeOf);
}

/** @throws TypeError where the plan did not ask for the node: a fault of the selection reader. */
export function nodeOf(row: RelationRow): PlannedNode {
  if (row.node === null) throw new TypeError('the read plan brought a row without its node');
  return row.node;
}

/** Whether there are rows on a side of the page. */
export function hasRowsOn(side: 'previous' | 'next', { page, request }: Connection): boolean {
  const isBehind = (side === 'next') === request.backward;
  if (isBehind) return page.behind === true;
  return page.hasMore || page.beyond === true || (request.size === 0 && page.rows.length > 0);
}
