import { builder } from '../builder.ts';
import { meetingListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { MeetingType } from '../node/node-refs.ts';
import { MeetingConnection } from './meeting-connection.ts';

builder.queryFields((t) => ({
  meeting: t.field({
    type: MeetingType,
    description: 'A meeting by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the meeting.' }) },
    ...lookUp({ kinds: ['Meeting'], named: null }),
  }),
  meetings: t.field({
    type: MeetingConnection,
    description: 'All meetings, the latest first; each shows its status, for not all of them took place.',
    args: meetingListArguments,
    ...rootList('Query.meetings'),
  }),
}));
