import { builder } from '../builder.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { MeetingOrderEnum, SourceOrderEnum } from '../list-orders.ts';

const ORDER = 'The order of the list; cursors belong to it.';
const orders = builder.args((t) => ({
  meetings: t.field({ type: MeetingOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
  sources: t.field({ type: SourceOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
}));

/** The arguments of lists of what an edge counts; the filter of the counts holds here too. */
export const meetingsArguments = { orderBy: orders.meetings, ...pageArguments };
export const statementsArguments = { orderBy: orders.sources, ...pageArguments };
