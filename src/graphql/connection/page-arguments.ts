import { builder } from '../builder.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './read-page.ts';

/** The arguments of every list. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many rows to read forward: 0 to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} where nothing is given.`,
  }),
  after: t.string({
    description: 'Only rows after this cursor, such as the `endCursor` of a page.',
  }),
  last: t.int({
    description: `How many rows to read backward from the end, or from \`before\`: 0 to ${MAX_PAGE_SIZE}; not with \`first\`.`,
  }),
  before: t.string({
    description: 'Only rows before this cursor, such as the `startCursor` of a page.',
  }),
}));
