import type { NetworkAnswer, NetworkLink, NetworkNode } from '../../store/queries/network/find-network.ts';
import { builder } from '../builder.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { withErrorCodes } from '../errors.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { ActorInterface } from '../node/node-refs.ts';
import { findActor, loadActor } from './load-actor.ts';
import { toMeetingPage } from './meeting-page.ts';
import { firstDate, lastDate } from './meeting-span.ts';

/** What stands behind a network: what was found, and those that were asked for, in their order. */
export interface NetworkSource extends NetworkAnswer {
  readonly around: readonly (string | null)[];
}

/** Counting the links that were left out looks at all meetings of all that were left out. */
const OMITTED_COST = 5000;

const NetworkNodeType = builder.objectRef<NetworkNode>('NetworkNode');
const NetworkLinkType = builder.objectRef<NetworkLink>('NetworkLink');
export const NetworkType = builder.objectRef<NetworkSource>('Network');

NetworkNodeType.implement({
  description: 'An actor in a network.',
  fields: (t) => ({
    actor: t.field({
      type: ActorInterface,
      nullable: false,
      description: 'The actor.',
      resolve: ({ id }, _args, context, info) => loadActor(id, context, info),
    }),
    degree: t.exposeInt('degree', {
      nullable: false,
      description: 'With how many others of this network the actor is linked.',
    }),
    meetingCount: t.int({
      nullable: false,
      description: 'How many meetings the links of the actor in this network stand on, each counted once.',
      resolve: (node) => withErrorCodes(() => node.countMeetings()),
    }),
  }),
});

NetworkLinkType.implement({
  description: 'Two actors of a network who met; which of them is the source means nothing.',
  fields: (t) => ({
    source: t.field({
      type: ActorInterface,
      nullable: false,
      description: 'The one whose id comes first.',
      resolve: ({ source }, _args, context, info) => loadActor(source, context, info),
    }),
    target: t.field({
      type: ActorInterface,
      nullable: false,
      description: 'The other one.',
      resolve: ({ target }, _args, context, info) => loadActor(target, context, info),
    }),
    meetingCount: t.exposeInt('meetingCount', {
      nullable: false,
      description: 'At how many meetings both were present.',
    }),
    firstMet: t.field({
      type: 'PartialDate',
      description: 'When they first met; null where no date is known.',
      resolve: (link) => withErrorCodes(async () => firstDate(await link.loadMeetings())),
    }),
    lastMet: t.field({
      type: 'PartialDate',
      description: 'When they last met; null where no date is known.',
      resolve: (link) => withErrorCodes(async () => lastDate(await link.loadMeetings())),
    }),
    meetings: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings at which both were present, the latest first.',
      args: pageArguments,
      resolve: (link, args, context, info) =>
        withErrorCodes(async () => toMeetingPage(await link.loadMeetings(), args, context, info)),
    }),
  }),
});

NetworkType.implement({
  description: 'Who met whom: actors, the links among them, and how much was left out.',
  fields: (t) => ({
    around: t.field({
      type: [ActorInterface],
      nullable: { list: false, items: true },
      description: 'Those that were asked for, each in its place; null for an id or a name that nobody has.',
      resolve: async ({ around }, _args, context, info) =>
        Promise.all(around.map((id) => findActor(id, context, info))),
    }),
    nodes: t.field({
      type: [NetworkNodeType],
      nullable: false,
      description:
        'The actors that stay: those asked for, the nearest to them, and of equally near ones the strongest.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [NetworkLinkType],
      nullable: false,
      description: 'All links among the actors that stay, those of most meetings first.',
      resolve: ({ links }) => links,
    }),
    nodeCount: t.int({
      nullable: false,
      description: 'How many actors there are, those left out among them.',
      resolve: ({ nodes, omittedNodes }) => nodes.length + omittedNodes,
    }),
    omittedNodeCount: t.exposeInt('omittedNodes', {
      nullable: false,
      description: 'How many actors were left out.',
    }),
    omittedEdgeCount: t.int({
      nullable: false,
      description: 'How many links were left out with them; counted only where it is asked for.',
      extensions: { cost: OMITTED_COST },
      resolve: (network) => withErrorCodes(() => network.countOmittedLinks()),
    }),
  }),
});
