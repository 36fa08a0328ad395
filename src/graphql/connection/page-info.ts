import { builder } from '../builder.ts';
import { type Connection, hasRowsOn, rowsOf } from './connection.ts';
import { encodeCursor } from './cursor.ts';

export const PageInfoType = builder.objectRef<Connection>('PageInfo');

PageInfoType.implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      nullable: false,
      description: 'Whether rows follow this page in its list.',
      extensions: { plan: { kind: 'side', side: 'next' } },
      resolve: (page) => hasRowsOn('next', page),
    }),
    hasPreviousPage: t.boolean({
      nullable: false,
      description: 'Whether rows precede this page in its list.',
      extensions: { plan: { kind: 'side', side: 'previous' } },
      resolve: (page) => hasRowsOn('previous', page),
    }),
    startCursor: t.string({
      description: 'The cursor of the first row; null where the page is empty.',
      extensions: { plan: { kind: 'cursor' } },
      resolve: (page) => cursorAt(page, 0),
    }),
    endCursor: t.string({
      description: 'The cursor of the last row; null where the page is empty.',
      extensions: { plan: { kind: 'cursor' } },
      resolve: (page) => cursorAt(page, -1),
    }),
  }),
});

function cursorAt(page: Connection, index: 0 | -1): string | null {
  const row = rowsOf(page).at(index);
  return row === undefined ? null : encodeCursor(page.list, row.keys);
}
