import { ACTOR_KINDS } from '../../domain/ids.ts';
import { findPaths } from '../../store/queries/paths/find-paths.ts';
import { builder } from '../builder.ts';
import { withErrorCodes } from '../errors.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { checkRange } from '../network/check-range.ts';
import { readLinkQuestion } from '../network/link-question.ts';
import { ActorKindEnum } from './actor-kind-enum.ts';
import { type PathSearchSource, PathSearchType } from './path-search.ts';
import { toPathSources } from './to-path-sources.ts';

const FIELD = 'Query.paths';
const HOPS = { min: 1, max: 6 } as const;
const PATHS = { min: 1, max: 20 } as const;
const DEGREE = { min: 1, max: 1_000_000 } as const;
/** A handful of statements that look at some thousands of meetings. */
const COST = 2000;

builder.queryFields((t) => ({
  paths: t.field({
    type: PathSearchType,
    nullable: false,
    description:
      'How two actors are linked by meetings: the shortest paths and the next, and what the search left out.',
    extensions: { cost: COST },
    args: {
      from: t.arg.id({ required: true, description: 'The id or the name of an actor.' }),
      to: t.arg.id({ required: true, description: 'The id or the name of another actor.' }),
      maxHops: t.arg.int({
        required: true,
        defaultValue: 4,
        description: `The most hops of a path: ${HOPS.min} to ${HOPS.max}.`,
      }),
      filter: t.arg({
        type: MeetingFilterInput,
        description: 'Which meetings make a hop; those that took place, where it says nothing of the status.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 3,
        description: `How many paths are wanted: ${PATHS.min} to ${PATHS.max}.`,
      }),
      maxDegree: t.arg.int({
        required: true,
        defaultValue: 300,
        description: `The most meetings of an actor that a path leads through: whoever has more is a hub, who links everybody; 1 to ${DEGREE.max}, which is no limit.`,
      }),
      through: t.arg({
        type: [ActorKindEnum],
        required: true,
        defaultValue: ['Person', 'Organization'],
        description: 'The kinds of actor that a path leads through; its ends can be of any kind.',
      }),
    },
    resolve: (_root, args, context) =>
      withErrorCodes(async (): Promise<PathSearchSource> => {
        const limits = {
          maxHops: checkRange(`${FIELD}(maxHops)`, args.maxHops, HOPS),
          most: checkRange(`${FIELD}(first)`, args.first, PATHS),
          maxDegree: toDegreeLimit(checkRange(`${FIELD}(maxDegree)`, args.maxDegree, DEGREE)),
        };
        const actors = [
          { argument: 'from', text: args.from },
          { argument: 'to', text: args.to },
        ];
        const { ids, filter } = await readLinkQuestion({ field: FIELD, actors, filter: args.filter }, context);
        const [from = null, to = null] = ids;
        if (from === null || to === null) return { from, to, ...NOTHING };
        const through = new Set(ACTOR_KINDS.filter((kind) => args.through.includes(kind)));
        const question = { from, to, ...limits, through, filter };
        const answer = await findPaths(context.store, question, context.signal);
        return { from, to, ...answer, paths: toPathSources(answer.paths, filter, context) };
      }),
  }),
}));

const NOTHING = { paths: [], hubs: [], unfollowed: 0, isComplete: true } as const;

function toDegreeLimit(maxDegree: number): number | null {
  return maxDegree === DEGREE.max ? null : maxDegree;
}
