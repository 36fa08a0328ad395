import type { PathAnswer } from '../../store/queries/paths/find-paths.ts';
import { builder } from '../builder.ts';
import { findActor, loadActor } from '../network/load-actor.ts';
import { ActorInterface } from '../node/node-refs.ts';
import { PathType } from './path.ts';
import type { PathSource } from './to-path-sources.ts';

/** What stands behind a search for paths. */
export interface PathSearchSource extends Omit<PathAnswer, 'paths'> {
  /** Null for what is nobody's id or name. */
  readonly from: string | null;
  readonly to: string | null;
  readonly paths: readonly PathSource[];
}

/** Hubs that are shown; those with the most meetings. */
const MAX_HUBS = 50;

const SkippedHubType = builder.objectRef<PathAnswer['hubs'][number]>('SkippedHub');
export const PathSearchType = builder.objectRef<PathSearchSource>('PathSearch');

SkippedHubType.implement({
  description: 'An actor that no path leads through, since it has too many meetings.',
  fields: (t) => ({
    actor: t.field({
      type: ActorInterface,
      nullable: false,
      description: 'The actor.',
      resolve: ({ id }, _args, context, info) => loadActor(id, context, info),
    }),
    meetingCount: t.exposeInt('meetingCount', {
      nullable: false,
      description: 'How many meetings of the filter it has: what `maxDegree` would have to be.',
    }),
  }),
});

PathSearchType.implement({
  description: 'What a search for paths found, and what it left out.',
  fields: (t) => ({
    from: t.field({
      type: ActorInterface,
      description: 'The actor that paths start at; null where nobody has the id or the name.',
      resolve: ({ from }, _args, context, info) => findActor(from, context, info),
    }),
    to: t.field({
      type: ActorInterface,
      description: 'The actor that paths lead to; null where nobody has the id or the name.',
      resolve: ({ to }, _args, context, info) => findActor(to, context, info),
    }),
    paths: t.field({
      type: [PathType],
      nullable: false,
      description:
        'The shortest first, of equally long ones the strongest (by the meetings on the weakest hop), then by the ids.',
      resolve: ({ paths }) => paths,
    }),
    isComplete: t.exposeBoolean('isComplete', {
      nullable: false,
      description: 'Whether nothing was left out: no hub was skipped, and everybody else was followed.',
    }),
    skippedHubs: t.field({
      type: [SkippedHubType],
      nullable: false,
      description: `Hubs that the search came upon, those with the most meetings first, at most ${MAX_HUBS}.`,
      resolve: ({ hubs }) => hubs.slice(0, MAX_HUBS),
    }),
    skippedHubCount: t.int({
      nullable: false,
      description: 'How many hubs the search came upon.',
      resolve: ({ hubs }) => hubs.length,
    }),
    unfollowedActorCount: t.exposeInt('unfollowed', {
      nullable: false,
      description: 'How many actors were not followed, since there were too many at the same distance; 0 as a rule.',
    }),
  }),
});
