/** How many actors one level of a search follows; of more, those with the most meetings on the way are. */
const MAX_FRONTIER = 2_000;

/** What an actor without a known number of meetings costs to follow, in meetings, beside one whose number is known. */
const USUAL_DEGREE = 8;

/**
 * One side of a bidirectional search: the actors within some hops of its end. Those within `radius` - 1 hops have been
 * followed, so the hops of their meetings are known.
 */
export class SearchSide {
  #radius = 0;
  #frontier: readonly string[];
  readonly #seen: Set<string>;
  #left = 0;

  constructor(end: string) {
    this.#frontier = [end];
    this.#seen = new Set([end]);
  }

  get radius(): number {
    return this.#radius;
  }

  /** The ids of the actors to follow next, in no order. */
  get frontier(): readonly string[] {
    return this.#frontier;
  }

  /** How many actors were left out, since a level had too many. */
  get left(): number {
    return this.#left;
  }

  /** What the next level costs, about. */
  cost(degrees: ReadonlyMap<string, number>): number {
    const [only, ...others] = this.#frontier;
    if (only === undefined) return 0;
    return others.length === 0 ? (degrees.get(only) ?? USUAL_DEGREE) : this.#frontier.length * USUAL_DEGREE;
  }

  /**
   * Goes a hop further.
   * @param counterpartsOf whom an actor of the frontier met.
   * @param isPassable whether the next level is to follow an actor.
   */
  advance(counterpartsOf: (id: string) => ReadonlyMap<string, number>, isPassable: (id: string) => boolean): void {
    const meetings = new Map<string, number>();
    for (const id of this.#frontier) {
      for (const [other, count] of counterpartsOf(id)) {
        if (this.#seen.has(other) || !isPassable(other)) continue;
        meetings.set(other, (meetings.get(other) ?? 0) + count);
      }
    }
    for (const id of meetings.keys()) this.#seen.add(id);
    this.#left += Math.max(0, meetings.size - MAX_FRONTIER);
    this.#frontier = meetings.size > MAX_FRONTIER ? strongestOf(meetings, MAX_FRONTIER) : [...meetings.keys()];
    this.#radius += 1;
  }
}

function strongestOf(meetings: ReadonlyMap<string, number>, most: number): readonly string[] {
  const strongest = [...meetings].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return strongest.slice(0, most).map(([id]) => id);
}
