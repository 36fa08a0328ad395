import { findNetwork } from '../../store/queries/network/find-network.ts';
import { builder } from '../builder.ts';
import { invalidArgument, withErrorCodes } from '../errors.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { checkRange } from './check-range.ts';
import { readLinkQuestion } from './link-question.ts';
import { type NetworkSource, NetworkType } from './network.ts';
import { wantsMeetings } from './wants-meetings.ts';

const FIELD = 'Query.network';
const NODES = { min: 1, max: 1000 } as const;
const DEPTH = { min: 1, max: 3 } as const;
const MEETINGS = { min: 1, max: 1_000_000 } as const;
const MAX_AROUND = 50;
/** Two statements that look at some thousands of meetings. */
const COST = 2000;

builder.queryFields((t) => ({
  network: t.field({
    type: NetworkType,
    nullable: false,
    description:
      'Who met whom as a network: around some actors, or the strongest actors of some meetings, with all links among those who stay.',
    extensions: { cost: COST },
    args: {
      filter: t.arg({
        type: MeetingFilterInput,
        description: 'Which meetings make a link; those that took place, where it says nothing of the status.',
      }),
      around: t.arg.idList({
        description: `Ids or names of the actors whose surroundings are wanted, at most ${MAX_AROUND}; without it, the actors of all meetings of the filter.`,
      }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `How many hops from those actors: ${DEPTH.min} to ${DEPTH.max}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 200,
        description: `How many actors stay: ${NODES.min} to ${NODES.max}.`,
      }),
      minMeetings: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'How many meetings make a link: 1 or more.',
      }),
    },
    resolve: (_root, args, context, info) =>
      withErrorCodes(async (): Promise<NetworkSource> => {
        const most = checkRange(`${FIELD}(first)`, args.first, NODES);
        const depth = checkRange(`${FIELD}(depth)`, args.depth, DEPTH);
        const minMeetings = checkRange(`${FIELD}(minMeetings)`, args.minMeetings, MEETINGS);
        const around = args.around ?? null;
        if (around !== null && around.length > MAX_AROUND) {
          throw invalidArgument(`${FIELD}(around)`, `${around.length} actors`, `at most ${MAX_AROUND}`);
        }
        const actors = (around ?? []).map((text) => ({ argument: 'around', text }));
        const { ids, filter } = await readLinkQuestion({ field: FIELD, actors, filter: args.filter }, context);
        const question = {
          around: around === null ? null : ids.filter((id) => id !== null),
          depth,
          minMeetings,
          filter,
          most,
          wantsMeetings: wantsMeetings(info),
        };
        return { around: ids, ...(await findNetwork(context.store, question, context.signal)) };
      }),
  }),
}));
