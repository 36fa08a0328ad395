import DataLoader from 'dataloader';
import type { MeetingFilter } from '../../store/plan/filters/meeting-filter.ts';
import type { MeetingKey } from '../../store/queries/network/links.ts';
import { type ActorPair, findMeetingsOfPairs } from '../../store/queries/paths/find-meetings-of-pairs.ts';
import type { RankedPath } from '../../store/queries/paths/strongest-paths.ts';
import type { RequestContext } from '../context.ts';

/** What stands behind a path and its hops. */
export interface PathSource extends RankedPath {
  readonly hops: readonly HopSource[];
}

export interface HopSource {
  readonly from: string;
  readonly to: string;
  /** The meetings that prove the hop, in no order. All hops that wait at the same moment take one statement. */
  loadMeetings(): Promise<readonly MeetingKey[]>;
}

export function toPathSources(
  paths: readonly RankedPath[],
  filter: MeetingFilter,
  context: RequestContext,
): readonly PathSource[] {
  const loader = new DataLoader<ActorPair, readonly MeetingKey[], string>(
    (pairs) => findMeetingsOfPairs(context.store, { pairs, filter }, context.signal),
    { cacheKeyFn: (pair) => pair.join(' ') },
  );
  return paths.map((path) => ({ ...path, hops: toHops(path.ids, loader) }));
}

type MeetingLoader = DataLoader<ActorPair, readonly MeetingKey[], string>;

/** Only the ends of a path can have very many meetings, so its first hop is looked at from its far end. */
function toHops(ids: readonly string[], loader: MeetingLoader): readonly HopSource[] {
  return ids.slice(1).map((to, index) => {
    const from = ids[index] ?? to;
    const pair: ActorPair = index === 0 ? [to, from] : [from, to];
    return { from, to, loadMeetings: () => loader.load(pair) };
  });
}
