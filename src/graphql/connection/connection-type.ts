import { builder } from '../builder.ts';
import type { NodeTypeRef } from '../node/node-refs.ts';
import { type Connection, type ConnectionEdge, edgesOf, nodeOf, nodesOf } from './connection.ts';
import { encodeCursor } from './cursor.ts';
import { PageInfoType } from './page-info.ts';

interface ConnectionOptions {
  /** Name of the types without `Connection` and `Edge`. */
  readonly name: string;
  readonly node: NodeTypeRef;
  /** What the rows are, as it stands after "A page of". */
  readonly of: string;
  /** What the node is, as a sentence. */
  readonly nodeDescription: string;
}

/**
 * Declares a connection and its edge (Relay, GraphQL Cursor Connections Specification), with two fields beyond it:
 * `totalCount`, and `nodes` for those who need no cursor of each row. Fields of the edge itself are added to `edge`.
 */
export function connectionType({ name, node, of, nodeDescription }: ConnectionOptions) {
  const edge = builder.objectRef<ConnectionEdge>(`${name}Edge`).implement({
    description: `One row of a page of ${of}.`,
    fields: (t) => ({
      cursor: t.string({
        nullable: false,
        description: 'Where this row lies in the list: for `after` and `before`.',
        extensions: { plan: { kind: 'cursor' } },
        resolve: ({ list, row }) => encodeCursor(list, row.keys),
      }),
      node: t.field({
        type: node,
        nullable: false,
        description: nodeDescription,
        extensions: { plan: { kind: 'node' } },
        resolve: ({ row }) => nodeOf(row),
      }),
    }),
  });

  const connection = builder.objectRef<Connection>(`${name}Connection`).implement({
    description: `A page of ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The rows of the page, in order.',
        extensions: { plan: { kind: 'edges' } },
        resolve: edgesOf,
      }),
      nodes: t.field({
        type: [node],
        nullable: false,
        description: 'The nodes of all rows, in order, without the edges.',
        extensions: { plan: { kind: 'node' } },
        resolve: nodesOf,
      }),
      pageInfo: t.field({
        type: PageInfoType,
        nullable: false,
        description: 'Where the page lies in the list.',
        extensions: { plan: { kind: 'page' } },
        resolve: (page) => page,
      }),
      totalCount: t.int({
        nullable: false,
        description: 'How many rows there are on all pages; counted only where it is asked for.',
        extensions: { plan: { kind: 'total' } },
        resolve: ({ page }) => page.total ?? 0,
      }),
    }),
  });

  return { connection, edge };
}
