import { type ActorKind, kindOfId } from '../../../domain/ids.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader } from '../../port.ts';
import { countGatherings } from '../network/count-gatherings.ts';
import { expandActors } from '../network/expand-actors.ts';
import { SearchSide } from './search-side.ts';
import { findStrongestPaths, type RankedPath, type StrongestPaths } from './strongest-paths.ts';
import { toBridge } from './to-bridge.ts';

export interface PathQuestion {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** The most hops of a path: 1..6. */
  readonly maxHops: number;
  /** The most meetings of an actor that a path leads through; the ends may have more. Null for no limit: none is counted. */
  readonly maxDegree: number | null;
  /** The kinds of actor that a path leads through. */
  readonly through: ReadonlySet<ActorKind>;
  readonly filter: MeetingFilter;
  /** How many paths are wanted, at least 1. */
  readonly most: number;
}

export interface PathAnswer {
  /** The shortest first, of equals the one with the most meetings on its weakest hop, then by the ids. */
  readonly paths: readonly RankedPath[];
  /** Actors that the search came upon and did not lead through, since they have too many meetings; most first. */
  readonly hubs: readonly { readonly id: string; readonly meetingCount: number }[];
  /** Actors that were not followed, since a level of the search had too many. */
  readonly unfollowed: number;
  /** Whether nothing was left out: no hub, no actor, and the search did not give up. */
  readonly isComplete: boolean;
}

/** Paths beyond those wanted that are ranked with them, since some may turn out to lead through a hub. */
const SPARE_PATHS = 40;

/** Up to this ratio of the levels' sizes the hop between them is looked for: one look at the meetings of both. */
const MOST_UNEVEN = 3;
/** Smaller levels are followed: what is learned of them serves longer paths too. */
const LEAST_BRIDGED = 30;

/**
 * The shortest simple paths between two actors over the meetings they had, by bidirectional search (Pohl 1971): one
 * statement a level, from the side that has fewer actors to follow, until the levels of both sides together are as long
 * as a path. Then all paths of that length are known, and the strongest of them are taken (`strongest-paths.ts`). Where
 * one hop is missing between levels of about equal size, their own meetings are looked at instead of everybody whom the
 * smaller one met. Actors in the middle are not followed; one statement more counts their meetings, for hubs are no way
 * through.
 *
 * At most two statements for each hop of `maxHops`. Nobody and an unknown id have no paths, nor has an actor to itself.
 */
export async function findPaths(
  reader: GraphReader,
  question: PathQuestion,
  signal?: AbortSignal,
): Promise<PathAnswer> {
  return new PathSearch(reader, question, signal).run();
}

type Counterparts = ReadonlyMap<string, ReadonlyMap<string, number>>;
const NOBODY: ReadonlyMap<string, number> = new Map();

class PathSearch {
  readonly #reader: GraphReader;
  readonly #question: PathQuestion;
  readonly #signal: AbortSignal | undefined;
  readonly #near: SearchSide;
  readonly #far: SearchSide;
  readonly #counterparts = new Map<string, ReadonlyMap<string, number>>();
  /** Meetings of the actors that were looked at. */
  readonly #degrees = new Map<string, number>();
  /** The hops between the levels of both sides, where these were not followed. */
  #bridge: Counterparts | null = null;
  #gaveUp = false;

  constructor(reader: GraphReader, question: PathQuestion, signal: AbortSignal | undefined) {
    this.#reader = reader;
    this.#question = question;
    this.#signal = signal;
    this.#near = new SearchSide(question.from);
    this.#far = new SearchSide(question.to);
  }

  async run(): Promise<PathAnswer> {
    const { from, to, maxHops, most } = this.#question;
    const paths: RankedPath[] = [];
    const isThere = from !== to && (await this.#lookAtEnds());
    for (let length = 1; isThere && length <= maxHops && paths.length < most; length += 1) {
      while (this.#near.radius + this.#far.radius < length - 1) await this.#advance();
      if (this.#near.radius + this.#far.radius < length) {
        if (this.#isBridgeable()) await this.#bridgeLevels();
        else await this.#advance();
      }
      paths.push(...(await this.#pathsOf(length, most - paths.length)));
      this.#bridge = null;
    }
    return this.#answer(paths);
  }

  /** @returns whether both ends are there. Ends with few meetings are followed in the same statement. */
  async #lookAtEnds(): Promise<boolean> {
    const { from, to, maxDegree } = this.#question;
    await this.#follow([from, to], maxDegree);
    for (const side of [this.#near, this.#far]) {
      if (side.frontier.every((end) => this.#counterparts.has(end))) this.#pass(side);
    }
    return this.#degrees.has(from) && this.#degrees.has(to);
  }

  async #advance(): Promise<void> {
    const isFarCheaper = this.#far.cost(this.#degrees) < this.#near.cost(this.#degrees);
    const side = isFarCheaper ? this.#far : this.#near;
    const isEnd = side.radius === 0;
    const unknown = side.frontier.filter((id) => !this.#counterparts.has(id));
    await this.#follow(unknown, isEnd ? null : this.#question.maxDegree);
    this.#pass(side);
  }

  #pass(side: SearchSide): void {
    side.advance(this.#counterpartsOf, this.#isPassable);
  }

  async #follow(ids: readonly string[], maxDegree: number | null): Promise<void> {
    const options = { ids, maxDegree, filter: this.#question.filter };
    for (const [id, { degree, counterparts }] of await expandActors(this.#reader, options, this.#signal)) {
      if (degree !== null || !this.#degrees.has(id)) this.#degrees.set(id, degree ?? 0);
      if (maxDegree === null || (degree ?? 0) <= maxDegree) this.#counterparts.set(id, counterparts);
    }
  }

  /** Whether to look for the hop between the two levels takes less than to follow the smaller of them. */
  #isBridgeable(): boolean {
    const [fewer = 0, more = 0] = [this.#near, this.#far].map((side) => side.frontier.length).sort((a, b) => a - b);
    return this.#near.radius > 0 && this.#far.radius > 0 && fewer >= LEAST_BRIDGED && more <= MOST_UNEVEN * fewer;
  }

  async #bridgeLevels(): Promise<void> {
    const { filter } = this.#question;
    const level = [...new Set([...this.#near.frontier, ...this.#far.frontier])];
    await this.#weigh(level);
    const ids = level.filter((id) => !this.#isHub(id));
    const gatherings = await countGatherings(this.#reader, ids, filter, this.#signal);
    this.#bridge = toBridge(new Set(this.#near.frontier), { ids, gatherings, followed: this.#counterparts });
  }

  async #pathsOf(length: number, most: number): Promise<readonly RankedPath[]> {
    const { maxDegree } = this.#question;
    for (;;) {
      const { paths, isCut } = this.#rank(length, most + SPARE_PATHS);
      const wanted = paths.slice(0, most);
      if (maxDegree === null || wanted.flatMap(onTheWay).every((id) => this.#degrees.has(id))) {
        this.#gaveUp ||= isCut && wanted.length < most;
        return wanted;
      }
      await this.#weigh(paths.flatMap(onTheWay));
    }
  }

  /** Counts the meetings of actors without following them. */
  async #weigh(ids: readonly string[]): Promise<void> {
    if (this.#question.maxDegree === null) return;
    const unknown = ids.filter((id) => !this.#degrees.has(id));
    await this.#follow(unknown, -1);
  }

  #rank(length: number, most: number): StrongestPaths {
    const { from, to } = this.#question;
    const nearHops = Math.min(this.#near.radius + (this.#bridge === null ? 0 : 1), length);
    const field = { from, to, length, nearHops, counterpartsOf: this.#counterpartsOf, isPassable: this.#isPassable };
    return findStrongestPaths(field, most);
  }

  readonly #counterpartsOf = (id: string): ReadonlyMap<string, number> =>
    this.#counterparts.get(id) ?? this.#bridge?.get(id) ?? NOBODY;

  readonly #isPassable = (id: string): boolean => this.#isOfKind(id) && !this.#isHub(id);

  #isOfKind(id: string): boolean {
    const kind = kindOfId(id);
    return (kind === 'Person' || kind === 'Country' || kind === 'Organization') && this.#question.through.has(kind);
  }

  #isHub(id: string): boolean {
    const { maxDegree } = this.#question;
    return maxDegree !== null && (this.#degrees.get(id) ?? 0) > maxDegree;
  }

  #answer(paths: readonly RankedPath[]): PathAnswer {
    const { from, to } = this.#question;
    const hubs = [...this.#degrees]
      .filter(([id]) => id !== from && id !== to && this.#isHub(id))
      .map(([id, meetingCount]) => ({ id, meetingCount }))
      .sort((a, b) => b.meetingCount - a.meetingCount || (a.id < b.id ? -1 : 1));
    const unfollowed = this.#near.left + this.#far.left;
    return { paths, hubs, unfollowed, isComplete: hubs.length === 0 && unfollowed === 0 && !this.#gaveUp };
  }
}

/** The actors between the ends. */
function onTheWay({ ids }: RankedPath): readonly string[] {
  return ids.slice(1, -1);
}
