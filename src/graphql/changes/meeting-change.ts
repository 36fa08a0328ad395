import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { PlannedNode } from '../../store/plan/selection.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { withErrorCodes } from '../errors.ts';
import { MeetingType } from '../node/node-refs.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';
import { ChangeKindEnum } from '../vocabulary-enums.ts';
import type { MeetingEvent } from './meeting-feed.ts';

type ChangeEvent = Extract<MeetingEvent, { readonly kind: 'change' }>;

export const MeetingChangeType = builder.objectRef<ChangeEvent>('MeetingChange').implement({
  description: 'That a meeting was added, written anew or removed.',
  fields: (t) => ({
    change: t.field({
      type: ChangeKindEnum,
      nullable: false,
      description: 'What became of the meeting.',
      resolve: ({ change }) => change.change,
    }),
    meetingId: t.id({
      nullable: false,
      description: 'The id of the meeting.',
      resolve: ({ change }) => change.id,
    }),
    meeting: t.field({
      type: MeetingType,
      description: 'The meeting as it is now; null where it is there no more.',
      resolve: (event, _args, context, info) => withErrorCodes(() => loadMeeting(event, context, info)),
    }),
  }),
});

async function loadMeeting(
  { change, delivery }: ChangeEvent,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PlannedNode | null> {
  if (change.change === 'DELETED') return null;
  const type = info.schema.getType('Meeting');
  const types = isObjectType(type) ? [type] : [];
  return delivery.load(change.id, createSelectionReader(info, context.keys).readNode(types, info.fieldNodes));
}
