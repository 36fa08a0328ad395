import { builder } from '../builder.ts';
import { DocumentOrderEnum, MeetingOrderEnum, NameOrderEnum, SourceOrderEnum } from '../list-orders.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { pageArguments } from './page-arguments.ts';

const ORDER = 'The order of the list; cursors belong to it.';

/** The arguments of lists of each concept. An order always has its default, so that every cursor names its order. */
export const meetingListArguments = {
  ...builder.args((t) => ({
    filter: t.field({ type: MeetingFilterInput, description: 'Which meetings to list; all where nothing is given.' }),
    orderBy: t.field({ type: MeetingOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
  })),
  ...pageArguments,
};

export const nameListArguments = {
  ...builder.args((t) => ({ orderBy: t.field({ type: NameOrderEnum, defaultValue: 'NAME_ASC', description: ORDER }) })),
  ...pageArguments,
};

export const documentListArguments = {
  ...builder.args((t) => ({
    orderBy: t.field({ type: DocumentOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
  })),
  ...pageArguments,
};

export const sourceListArguments = {
  ...builder.args((t) => ({
    orderBy: t.field({ type: SourceOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
  })),
  ...pageArguments,
};
