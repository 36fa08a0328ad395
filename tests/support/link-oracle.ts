import { kindOfId } from '../../src/domain/ids.ts';
import { happened } from '../../src/store/plan/filters/happened.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import { FixtureGraph } from './evaluate-plan.ts';
import type { GraphFixture } from './graph-fixture.ts';
import { matchesFilter } from './matches-filter.ts';

/** Who met whom in a fixture, found by looking at everything: what searches are compared with. */
export class LinkOracle {
  /** By the ids of both ends, the meetings at which both were present. */
  readonly links = new Map<string, Map<string, string[]>>();
  /** By actor, the matching meetings at which it was present. */
  readonly meetings = new Map<string, string[]>();

  constructor(fixture: GraphFixture, filter: MeetingFilter) {
    const graph = new FixtureGraph(fixture);
    const matching = new Map(
      (fixture.nodes['Meeting'] ?? []).flatMap((meeting) => {
        const node = graph.nodes.get(meeting.id);
        return node !== undefined && matchesFilter('meeting', graph, node, happened(filter))
          ? [[meeting.id, meeting]]
          : [];
      }),
    );
    const present = new Map<string, string[]>();
    for (const { type, edges } of fixture.relationships) {
      if (type !== 'TOOK_PART') continue;
      for (const { from, to, properties } of edges) {
        const status = matching.get(to)?.['status'];
        const isAhead = status !== 'HELD' && status !== 'ONGOING';
        const { role } = properties;
        if (status === undefined || role === 'ABSENT' || (role === 'INVITED' && !isAhead)) continue;
        present.set(to, [...(present.get(to) ?? []), from]);
        this.meetings.set(from, [...(this.meetings.get(from) ?? []), to]);
      }
    }
    for (const [meeting, actors] of present) {
      for (const a of actors) for (const b of actors) if (a !== b) this.#link(a, b, meeting);
    }
  }

  weight(a: string, b: string): number {
    return this.links.get(a)?.get(b)?.length ?? 0;
  }

  /** All simple paths of at most `maxHops`, the shortest first, then the strongest, then by ids. */
  paths(
    from: string,
    to: string,
    maxHops: number,
    isPassable: (id: string) => boolean,
  ): readonly (readonly string[])[] {
    const found: string[][] = [];
    const walk = (ids: string[]): void => {
      for (const next of this.links.get(ids.at(-1) ?? '')?.keys() ?? []) {
        if (ids.includes(next)) continue;
        if (next === to) found.push([...ids, next]);
        else if (ids.length < maxHops && isPassable(next)) walk([...ids, next]);
      }
    };
    if (from !== to) walk([from]);
    return found
      .map((ids) => ({ ids, strength: this.strength(ids) }))
      .sort((a, b) => a.ids.length - b.ids.length || b.strength - a.strength || compareLists(a.ids, b.ids))
      .map(({ ids }) => ids);
  }

  strength(ids: readonly string[]): number {
    return Math.min(...ids.slice(1).map((id, index) => this.weight(ids[index] ?? '', id)));
  }

  /** By id the hops from the nearest of `around`. */
  distances(around: readonly string[], depth: number, minMeetings: number): ReadonlyMap<string, number> {
    const found = new Map(around.map((id) => [id, 0]));
    for (let hop = 1; hop <= depth; hop += 1) {
      for (const [id, distance] of [...found]) {
        if (distance !== hop - 1) continue;
        for (const [next, { length }] of this.links.get(id) ?? []) {
          if (length >= minMeetings && !found.has(next)) found.set(next, hop);
        }
      }
    }
    return found;
  }

  #link(a: string, b: string, meeting: string): void {
    const ofA = this.links.get(a) ?? new Map<string, string[]>();
    this.links.set(a, ofA);
    ofA.set(b, [...(ofA.get(b) ?? []), meeting]);
  }
}

export function isOfKind(id: string, ...kinds: readonly string[]): boolean {
  return kinds.includes(kindOfId(id) ?? '');
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((id, position) => id !== b[position]);
  return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}
