/**
 * The strongest simple paths of one length, by branch and bound: the weakest hop of the best walk from each node to the
 * end bounds every path through it, so whatever cannot be among the best is not walked. Walks may come back to a node
 * and paths may not, hence a bound, and now and then a dead end.
 */
export interface PathField {
  readonly from: string;
  readonly to: string;
  /** Hops. */
  readonly length: number;
  /** Hops from the start on whose near end `counterpartsOf` knows; of the other hops it knows the far end. */
  readonly nearHops: number;
  /** The number of common meetings by counterpart. */
  counterpartsOf(id: string): ReadonlyMap<string, number>;
  /** Whether a path may lead through the actor. */
  isPassable(id: string): boolean;
}

export interface StrongestPaths {
  /** Ids from start to end; the strongest first (by the meetings on the weakest hop), then by the ids in their order. */
  readonly paths: readonly RankedPath[];
  /** Whether the search gave up: there can be paths as good as those found. */
  readonly isCut: boolean;
}

export interface RankedPath {
  readonly ids: readonly string[];
  /** The meetings of the hop with the fewest. */
  readonly strength: number;
}

/** Steps after which the search gives up, in the order of a tenth of a second. */
const MAX_STEPS = 300_000;

/** A step onward: the node, the meetings on the way to it, and the weakest hop of the best walk by it. */
interface Step {
  readonly id: string;
  readonly weight: number;
  readonly bound: number;
}

/** @param most how many paths are wanted, at least 1. */
export function findStrongestPaths(field: PathField, most: number): StrongestPaths {
  const steps = findSteps(field);
  const found: RankedPath[] = [];
  let walked = 0;
  let bound = boundOf(steps[0]?.get(field.from));

  const walk = (ids: readonly string[], strength: number): number => {
    let next = 0;
    for (const step of stepsFrom(steps, ids)) {
      const reachable = Math.min(strength, step.bound);
      if (reachable < bound) next = Math.max(next, reachable);
      else if (!ids.includes(step.id)) {
        walked += 1;
        if (found.length >= most || walked > MAX_STEPS) return 0;
        const onward = [...ids, step.id];
        if (onward.length <= field.length) next = Math.max(next, walk(onward, Math.min(strength, step.weight)));
        else if (reachable === bound) found.push({ ids: onward, strength: reachable });
      }
    }
    return next;
  };

  while (bound > 0 && found.length < most && walked <= MAX_STEPS) bound = walk([field.from], Number.POSITIVE_INFINITY);
  return { paths: found, isCut: walked > MAX_STEPS && found.length < most };
}

type Steps = ReadonlyMap<string, Step[]>;

/** By the id, so that paths of one strength are found in the order of their ids. */
function stepsFrom(steps: readonly Steps[], ids: readonly string[]): readonly Step[] {
  const onward = steps[ids.length - 1]?.get(ids.at(-1) ?? '') ?? [];
  return onward.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function boundOf(steps: readonly Step[] | undefined): number {
  return (steps ?? []).reduce((best, { bound }) => Math.max(best, bound), 0);
}

/** The steps that lead to the end, by position and node. */
function findSteps(field: PathField): readonly Steps[] {
  const { from, to, length, nearHops } = field;
  const near = findNear(field);
  const steps: Map<string, Step[]>[] = Array.from({ length }, () => new Map());
  let bounds = new Map([[to, Number.POSITIVE_INFINITY]]);
  for (let position = length - 1; position >= 0; position -= 1) {
    const before = new Map<string, number>();
    const add = (id: string, step: Step): void => {
      const known = steps[position]?.get(id);
      if (known === undefined) steps[position]?.set(id, [step]);
      else known.push(step);
      before.set(id, Math.max(before.get(id) ?? 0, step.bound));
    };
    const isHere = (id: string) => (position === 0 ? id === from : field.isPassable(id) && id !== from && id !== to);
    if (position < nearHops) {
      for (const id of near[position] ?? []) {
        for (const [next, weight] of field.counterpartsOf(id)) {
          const bound = bounds.get(next);
          if (bound !== undefined) add(id, { id: next, weight, bound: Math.min(weight, bound) });
        }
      }
    } else {
      const crossing = position === nearHops ? near[position] : undefined;
      for (const [next, bound] of bounds) {
        for (const [id, weight] of field.counterpartsOf(next)) {
          if ((crossing?.has(id) ?? true) && isHere(id)) add(id, { id: next, weight, bound: Math.min(weight, bound) });
        }
      }
    }
    bounds = before;
  }
  return steps;
}

/** The nodes that the near hops lead to, by position. */
function findNear({ from, to, nearHops, counterpartsOf, isPassable }: PathField): readonly ReadonlySet<string>[] {
  const layers = [new Set([from])];
  for (let position = 0; position < nearHops; position += 1) {
    const next = new Set<string>();
    for (const id of layers[position] ?? []) {
      for (const other of counterpartsOf(id).keys()) {
        if (other !== from && other !== to && isPassable(other)) next.add(other);
      }
    }
    layers.push(next);
  }
  return layers;
}
