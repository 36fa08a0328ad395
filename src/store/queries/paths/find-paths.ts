import { type ActorKind, kindOfId } from '../../../domain/ids.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader } from '../../port.ts';
import { expandActors } from '../network/expand-actors.ts';
import { SearchSide } from './search-side.ts';
import { findStrongestPaths, type RankedPath, type StrongestPaths } from './strongest-paths.ts';

export interface PathQuestion {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** The most hops of a path: 1..6. */
  readonly maxHops: number;
  /** The most meetings of an actor that a path leads through; the ends may have more. */
  readonly maxDegree: number;
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

/**
 * The shortest simple paths between two actors over the meetings they had, by bidirectional search (Pohl 1971): one
 * statement a level, from the side that has fewer actors to follow, until the levels of both sides together are as long
 * as a path. Then all paths of that length are known, and the strongest of them are taken (`strongest-paths.ts`). Actors
 * in the middle are not followed; one statement more looks at how many meetings they have, for hubs are no way through.
 *
 * At most `maxHops` statements for levels, and as a rule one for the middle of each length. Nobody and an unknown id
 * have no paths, nor has an actor to itself.
 */
export async function findPaths(
  reader: GraphReader,
  question: PathQuestion,
  signal?: AbortSignal,
): Promise<PathAnswer> {
  return new PathSearch(reader, question, signal).run();
}

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
      while (this.#near.radius + this.#far.radius < length) await this.#advance();
      paths.push(...(await this.#pathsOf(length, most - paths.length)));
    }
    return this.#answer(paths);
  }

  /** @returns whether both ends are there. Ends with few meetings are followed in the same statement. */
  async #lookAtEnds(): Promise<boolean> {
    const { from, to, maxDegree } = this.#question;
    await this.#follow([from, to], maxDegree);
    for (const side of [this.#near, this.#far]) {
      if (side.frontier.every((end) => (this.#degrees.get(end) ?? 0) <= maxDegree)) this.#pass(side);
    }
    return this.#degrees.has(from) && this.#degrees.has(to);
  }

  async #advance(): Promise<void> {
    const isFarCheaper = this.#far.cost(this.#degrees) < this.#near.cost(this.#degrees);
    const side = isFarCheaper ? this.#far : this.#near;
    const isEnd = side.radius === 0;
    const unknown = side.frontier.filter((id) => !this.#counterparts.has(id));
    await this.#follow(unknown, isEnd ? Number.MAX_SAFE_INTEGER : this.#question.maxDegree);
    this.#pass(side);
  }

  #pass(side: SearchSide): void {
    side.advance(this.#counterpartsOf, this.#isPassable);
  }

  async #follow(ids: readonly string[], maxDegree: number): Promise<void> {
    const options = { ids, maxDegree, filter: this.#question.filter };
    for (const [id, { degree, counterparts }] of await expandActors(this.#reader, options, this.#signal)) {
      this.#degrees.set(id, degree ?? 0);
      if ((degree ?? 0) <= maxDegree) this.#counterparts.set(id, counterparts);
    }
  }

  async #pathsOf(length: number, most: number): Promise<readonly RankedPath[]> {
    for (;;) {
      const { paths, isCut } = this.#rank(length, most + SPARE_PATHS);
      const wanted = paths.slice(0, most);
      if (this.#unweighed(wanted).length === 0) {
        this.#gaveUp ||= isCut && wanted.length < most;
        return wanted;
      }
      await this.#follow(this.#unweighed(paths), -1);
    }
  }

  #rank(length: number, most: number): StrongestPaths {
    const { from, to } = this.#question;
    const nearHops = Math.min(this.#near.radius, length);
    const field = { from, to, length, nearHops, counterpartsOf: this.#counterpartsOf, isPassable: this.#isPassable };
    return findStrongestPaths(field, most);
  }

  /** @returns those on the way whose meetings have not been counted. */
  #unweighed(paths: readonly RankedPath[]): readonly string[] {
    const onTheWay = new Set(paths.flatMap(({ ids }) => ids.slice(1, -1)));
    return [...onTheWay].filter((id) => !this.#degrees.has(id));
  }

  readonly #counterpartsOf = (id: string): ReadonlyMap<string, number> => this.#counterparts.get(id) ?? NOBODY;

  readonly #isPassable = (id: string): boolean => this.#isOfKind(id) && !this.#isHub(id);

  #isOfKind(id: string): boolean {
    const kind = kindOfId(id);
    return (kind === 'Person' || kind === 'Country' || kind === 'Organization') && this.#question.through.has(kind);
  }

  #isHub(id: string): boolean {
    return (this.#degrees.get(id) ?? 0) > this.#question.maxDegree;
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
