import { builder } from '../builder.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { CountOrderEnum } from './count-order.ts';

/** The arguments of lists whose rows are counted. */
export const countListArguments = {
  ...builder.args((t) => ({
    orderBy: t.field({
      type: CountOrderEnum,
      defaultValue: 'COUNT_DESC',
      description: 'The order of the list; cursors belong to it.',
    }),
  })),
  ...pageArguments,
};

export const meetingCountListArguments = {
  ...builder.args((t) => ({
    filter: t.field({
      type: MeetingFilterInput,
      description:
        'Which meetings count; those that took place, HELD and ONGOING, where it says nothing of the status.',
    }),
  })),
  ...countListArguments,
};
