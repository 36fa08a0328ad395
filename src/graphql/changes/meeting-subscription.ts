import { builder } from '../builder.ts';
import { toGraphQLError, withErrorCodes } from '../errors.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { readRequest } from '../selection/read-request.ts';
import { MeetingChangeType } from './meeting-change.ts';
import type { MeetingEvent } from './meeting-feed.ts';

builder.subscriptionFields((t) => ({
  meetingChanged: t.field({
    type: MeetingChangeType,
    nullable: false,
    description:
      'Each meeting that an ingest or a deletion on this server changes, after it is stored; several changes of one that nobody has read yet are one.',
    args: {
      filter: t.arg({
        type: MeetingFilterInput,
        description:
          'Which meetings, as they are after the change. Those that are deleted cannot be filtered any more: all of them are told of, by id.',
      }),
    },
    subscribe: (_root, args, { changes }) =>
      withErrorCodes(async () => {
        if (changes === null) throw new RangeError('the context of this operation has no changes');
        return changes.subscribe(readRequest('Query.meetings', args, 'Subscription.meetingChanged').filter);
      }),
    resolve: (event: MeetingEvent) => {
      if (event.kind === 'failure') throw toGraphQLError(event.error);
      return event;
    },
  }),
}));
