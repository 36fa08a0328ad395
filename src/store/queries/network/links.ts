import type { GatheredMeeting } from './gather-meetings.ts';

/** A meeting as a page of meetings orders it: by its date, then its id. */
export interface MeetingKey {
  /** '' where it is unknown. */
  readonly date: string;
  readonly id: string;
}

/** Two actors and the meetings at which both were present. */
export interface Link {
  /** The one with the lesser id. */
  readonly source: string;
  readonly target: string;
  /** In no order. */
  readonly meetings: readonly MeetingKey[];
}

/**
 * @param ids the actors, in the order that `present` counts in.
 * @param minMeetings links of fewer meetings are left out.
 * @returns the strongest link first, of equals by the ids.
 */
export function toLinks(
  ids: readonly string[],
  meetings: readonly GatheredMeeting[],
  minMeetings: number,
): readonly Link[] {
  const byPair = new Map<number, { source: string; target: string; meetings: MeetingKey[] }>();
  for (const { id, date, present } of meetings) {
    for (const [one, other] of pairsOf(present)) {
      const pair = one * ids.length + other;
      const known = byPair.get(pair);
      if (known !== undefined) known.meetings.push({ id, date });
      else byPair.set(pair, { ...endsOf(ids[one] ?? '', ids[other] ?? ''), meetings: [{ id, date }] });
    }
  }
  return [...byPair.values()].filter((link) => link.meetings.length >= minMeetings).sort(byStrength);
}

/** Each pair once, the lesser number first. */
function* pairsOf(numbers: readonly number[]): Iterable<readonly [number, number]> {
  const sorted = [...numbers].sort((a, b) => a - b);
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) yield [one, sorted[next] ?? one];
  }
}

function endsOf(a: string, b: string): { readonly source: string; readonly target: string } {
  return a < b ? { source: a, target: b } : { source: b, target: a };
}

function byStrength(a: Link, b: Link): number {
  return b.meetings.length - a.meetings.length || compare(a.source, b.source) || compare(a.target, b.target);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
