import type { Gathering } from './count-gatherings.ts';
import type { GatheredMeeting } from './gather-meetings.ts';

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
  const counts = new Map<number, number>();
  for (const { present, meetings } of gatherings) {
    for (const pair of pairsOf(present, ids.length)) counts.set(pair, (counts.get(pair) ?? 0) + meetings);
  }
  const links: Link[] = [];
  for (const [pair, meetingCount] of counts) {
    if (meetingCount >= minMeetings) links.push({ ...endsOf(pair, ids), meetingCount });
  }
  return links.sort(byStrength);
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
    for (const pair of pairsOf(present, ids.length)) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [{ id, date }]);
      else known.push({ id, date });
    }
  }
  return {
    of({ source, target }) {
      const [one, other] = [positions.get(source) ?? 0, positions.get(target) ?? 0];
      return byPair.get(toPair(one, other, ids.length)) ?? [];
    },
  };
}

/** One number for two positions, in either order. */
function toPair(one: number, other: number, size: number): number {
  return one < other ? one * size + other : other * size + one;
}

/** Each pair once. */
function pairsOf(positions: readonly number[], size: number): readonly number[] {
  return positions.flatMap((one, index) => positions.slice(index + 1).map((other) => toPair(one, other, size)));
}

function endsOf(pair: number, ids: readonly string[]): { readonly source: string; readonly target: string } {
  const [a, b] = [ids[Math.floor(pair / ids.length)] ?? '', ids[pair % ids.length] ?? ''];
  return a < b ? { source: a, target: b } : { source: b, target: a };
}

function byStrength(a: Link, b: Link): number {
  return b.meetingCount - a.meetingCount || compare(a.source, b.source) || compare(a.target, b.target);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
