import { builder } from '../builder.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './read-page.ts';

/** The arguments of every list. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many rows to read forward: 0 to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} where nothing is given.`,
  }),
  after: t.string({ description: 'The cursor after which to read forward.' }),
  last: t.int({
    description: `How many rows to read backward, from the end or from \`before\`: 0 to ${MAX_PAGE_SIZE}.`,
  }),
  before: t.string({ description: 'The cursor before which to read backward.' }),
}));
