import { builder } from '../builder.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { withErrorCodes } from '../errors.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { loadActor } from '../network/load-actor.ts';
import { toMeetingPage } from '../network/meeting-page.ts';
import { firstDate, lastDate } from '../network/meeting-span.ts';
import { ActorInterface } from '../node/node-refs.ts';
import type { HopSource, PathSource } from './to-path-sources.ts';

const PathHopType = builder.objectRef<HopSource>('PathHop');
export const PathType = builder.objectRef<PathSource>('Path');

PathHopType.implement({
  description: 'One hop of a path: two actors who met.',
  fields: (t) => ({
    from: t.field({
      type: ActorInterface,
      nullable: false,
      description: 'The actor that the hop starts at.',
      resolve: ({ from }, _args, context, info) => loadActor(from, context, info),
    }),
    to: t.field({
      type: ActorInterface,
      nullable: false,
      description: 'The actor that it leads to.',
      resolve: ({ to }, _args, context, info) => loadActor(to, context, info),
    }),
    meetingCount: t.int({
      nullable: false,
      description: 'At how many meetings both were present.',
      resolve: (hop) => withErrorCodes(async () => (await hop.loadMeetings()).length),
    }),
    firstMet: t.field({
      type: 'PartialDate',
      description: 'When they first met; null where no date is known.',
      resolve: (hop) => withErrorCodes(async () => firstDate(await hop.loadMeetings())),
    }),
    lastMet: t.field({
      type: 'PartialDate',
      description: 'When they last met; null where no date is known.',
      resolve: (hop) => withErrorCodes(async () => lastDate(await hop.loadMeetings())),
    }),
    meetings: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings that prove the hop, the latest first.',
      args: pageArguments,
      resolve: (hop, args, context, info) =>
        withErrorCodes(async () => toMeetingPage(await hop.loadMeetings(), args, context, info)),
    }),
  }),
});

PathType.implement({
  description: 'How two actors are linked by meetings; nobody comes twice.',
  fields: (t) => ({
    length: t.int({
      nullable: false,
      description: 'How many hops it has.',
      resolve: ({ hops }) => hops.length,
    }),
    weakestMeetingCount: t.exposeInt('strength', {
      nullable: false,
      description: 'How many meetings the hop with the fewest has: how strong the path is.',
    }),
    actors: t.field({
      type: [ActorInterface],
      nullable: false,
      description: 'The actors from end to end, both ends among them.',
      resolve: async ({ ids }, _args, context, info) => Promise.all(ids.map((id) => loadActor(id, context, info))),
    }),
    hops: t.field({
      type: [PathHopType],
      nullable: false,
      description: 'The hops in their order.',
      resolve: ({ hops }) => hops,
    }),
  }),
});
