import { builder } from '../builder.ts';
import { type Connection, hasMore, rowsOf } from './connection.ts';
import { encodeCursor } from './cursor.ts';

export const PageInfoType = builder.objectRef<Connection>('PageInfo');

PageInfoType.implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      nullable: false,
      description: 'Whether rows follow this page; of a page read backward, whether it ends before a cursor.',
      resolve: (page) => (page.request.backward ? page.request.from !== null : hasMore(page)),
    }),
    hasPreviousPage: t.boolean({
      nullable: false,
      description: 'Whether rows precede this page; of a page read forward, whether it starts after a cursor.',
      resolve: (page) => (page.request.backward ? hasMore(page) : page.request.from !== null),
    }),
    startCursor: t.string({
      description: 'The cursor of the first row; null where the page is empty.',
      resolve: (page) => cursorAt(page, 0),
    }),
    endCursor: t.string({
      description: 'The cursor of the last row; null where the page is empty.',
      resolve: (page) => cursorAt(page, -1),
    }),
  }),
});

function cursorAt(page: Connection, index: 0 | -1): string | null {
  const row = rowsOf(page).at(index);
  return row === undefined ? null : encodeCursor(page.list, row.keys);
}
