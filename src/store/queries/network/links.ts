import type { GatheredMeeting } from './gather-meetings.ts';
import type { Gathering } from './gathering.ts';

/** A meeting as a page of meetings orders it: by its date, then its id. */
export interface MeetingKey {
  /** '' where it is unknown. */
  readonly date: string;
  readonly id: string;
}

/** Two actors who met. */
export interface Link {
  /** The one with the lesser id. */
  readonly source: string;
  readonly target: string;
  /** At how many meetings both were present. */
  readonly meetingCount: number;
}

/**
 * @param ids the actors, in the order that `present` counts in.
 * @param minMeetings links of fewer meetings are left out.
 * @returns the strongest link first, of equals by the ids.
 */
export function toLinks(
  ids: readonly string[],
  gatherings: readonly Gathering[],
  minMeetings: number,
): readonly Link[] {
  // Numbers that stand for ids in their order: 1,700 links are compared as numbers, not as texts.
  const sorted = [...ids].sort(compare);
  const ranks = new Map(sorted.map((id, rank) => [id, rank]));
  const rankOf = ids.map((id) => ranks.get(id) ?? 0);
  const counts = new Map<number, number>();
  for (const { present, meetings } of gatherings) {
    eachPair(
      present.map((position) => rankOf[position] ?? 0),
      ids.length,
      (pair) => counts.set(pair, (counts.get(pair) ?? 0) + meetings),
    );
  }
  return strongestFirst(counts, ids.length ** 2, minMeetings).map(([pair, meetingCount]) => ({
    ...endsOf(pair, sorted),
    meetingCount,
  }));
}

/**
 * One number stands for the meetings of a pair and its place, so that numbers alone are sorted.
 * @param size pairs are below it.
 */
function strongestFirst(
  counts: ReadonlyMap<number, number>,
  size: number,
  least: number,
): readonly (readonly [pair: number, count: number])[] {
  const keys = new Float64Array(counts.size);
  let kept = 0;
  for (const [pair, count] of counts) {
    if (count < least) continue;
    keys[kept] = pair - count * size;
    kept += 1;
  }
  return Array.from(keys.subarray(0, kept).sort(), (key) => {
    const count = Math.ceil(-key / size);
    return [key + count * size, count];
  });
}

/** The meetings behind the links of some actors, each in no order. */
export interface LinkMeetings {
  /** Empty for two who never met. */
  of(link: Pick<Link, 'source' | 'target'>): readonly MeetingKey[];
}

/** @param ids the actors, in the order that `present` counts in. */
export function toLinkMeetings(ids: readonly string[], meetings: readonly GatheredMeeting[]): LinkMeetings {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const byPair = new Map<number, MeetingKey[]>();
  for (const { id, date, present } of meetings) {
    eachPair(present, ids.length, (pair) => {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [{ id, date }]);
      else known.push({ id, date });
    });
  }
  return {
    of({ source, target }) {
      const [one, other] = [positions.get(source) ?? 0, positions.get(target) ?? 0];
      return byPair.get(toPair(one, other, ids.length)) ?? [];
    },
  };
}

/** One number for two numbers below `size`, in either order. */
function toPair(one: number, other: number, size: number): number {
  return one < other ? one * size + other : other * size + one;
}

/** Each pair once. */
function eachPair(numbers: readonly number[], size: number, visit: (pair: number) => void): void {
  for (let first = 0; first < numbers.length; first += 1) {
    for (let second = first + 1; second < numbers.length; second += 1) {
      visit(toPair(numbers[first] ?? 0, numbers[second] ?? 0, size));
    }
  }
}

/** @param sorted the actors by id. */
function endsOf(pair: number, sorted: readonly string[]): { readonly source: string; readonly target: string } {
  return { source: sorted[Math.floor(pair / sorted.length)] ?? '', target: sorted[pair % sorted.length] ?? '' };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
