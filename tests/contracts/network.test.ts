import { beforeAll, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../src/domain/ids.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import { readMeetingFilter } from '../../src/store/plan/filters/read-meeting-filter.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { findNetwork, type NetworkQuestion } from '../../src/store/queries/network/find-network.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { LinkOracle } from '../support/link-oracle.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';

const fixture = generateGraph(53, 110, 0.5);
const ACTORS = ACTOR_KINDS.flatMap((kind) => (fixture.nodes[kind] ?? []).map(({ id }) => id));
const TOPICS = (fixture.nodes['Topic'] ?? []).map(({ id }) => id);

const FILTERS: readonly MeetingFilter[] = [
  readMeetingFilter(null),
  { statuses: ['PLANNED', 'REFUSED', 'CANCELLED', 'HELD'] },
  { from: '2023-06', topics: TOPICS.slice(0, 4) },
  { withAny: ACTORS.slice(0, 9), statuses: ['HELD', 'PROPOSED', 'DENIED'] },
  { or: [{ to: '2023' }, { not: { statuses: ['HELD'] } }] },
  { with: ACTORS.slice(3, 4), not: { statuses: [] } },
];
const ORACLES = new Map(FILTERS.map((filter) => [filter, new LinkOracle(fixture, filter)]));

const QUESTIONS: readonly NetworkQuestion[] = (() => {
  const random = createRandom(8);
  return Array.from({ length: 48 }, (_, n) => ({
    around: n % 3 === 0 ? null : [...random.sample(ACTORS, 1, 3), ...(n % 8 === 0 ? ['person:nobody'] : [])],
    depth: random.integer(1, 3),
    minMeetings: random.integer(1, 3),
    filter: FILTERS[n % FILTERS.length] ?? {},
    most: random.pick([1, 5, 12, 1_000]),
    wantsMeetings: n % 2 === 0,
  }));
})();

describeEachEngine('networks', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  it.each(QUESTIONS.map((question, n) => [n, question] as const))(
    'are those of a search of everything: %i',
    async (_n, question) => {
      const { around, depth, minMeetings, filter, most, wantsMeetings } = question;
      const oracle = ORACLES.get(filter) ?? new LinkOracle(fixture, filter);
      const members =
        around === null ? strongest(oracle, minMeetings) : surroundings(oracle, around, depth, minMeetings);
      const stay = members.slice(0, most);
      engine.forgetStatements();
      const { nodes, links, omittedNodes, countOmittedLinks } = await findNetwork(store, question);
      expect(engine.statements().length).toBeLessThanOrEqual(around === null ? 2 : depth + 1);

      expect(nodes.map(({ id }) => id)).toEqual(stay);
      expect(omittedNodes).toBe(members.length - stay.length);
      const kept = linksAmong(oracle, stay, minMeetings);
      const meetingsOf = ([source, target]: readonly [string, string]) =>
        [...(oracle.links.get(source)?.get(target) ?? [])].sort();
      expect(links.map(({ source, target, meetingCount }) => [source, target, meetingCount])).toEqual(
        kept.map((ends) => [...ends, meetingsOf(ends).length]),
      );
      expect(await countOmittedLinks()).toBe(linksAmong(oracle, members, minMeetings).length - kept.length);
      engine.forgetStatements();
      for (const link of links) {
        const found = await link.loadMeetings();
        expect(found.map(({ id }) => id).sort()).toEqual(meetingsOf([link.source, link.target]));
      }
      for (const { id, degree, countMeetings } of nodes) {
        const own = kept.filter((ends) => ends.includes(id));
        const meetings = own.flatMap(([source, target]) => oracle.links.get(source)?.get(target) ?? []);
        expect([id, degree, await countMeetings()]).toEqual([id, own.length, new Set(meetings).size]);
      }
      expect(engine.statements().length).toBeLessThanOrEqual(wantsMeetings ? 0 : 1);
    },
  );

  it('are empty around nobody, without a statement', async () => {
    engine.forgetStatements();
    const answer = await findNetwork(store, {
      around: [],
      depth: 2,
      minMeetings: 1,
      filter: readMeetingFilter(null),
      most: 10,
      wantsMeetings: true,
    });
    expect(answer).toMatchObject({ nodes: [], links: [], omittedNodes: 0 });
    expect(engine.statements()).toEqual([]);
  });
});

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function strongLinks(oracle: LinkOracle, id: string, minMeetings: number): readonly (readonly [string, number])[] {
  return [...(oracle.links.get(id) ?? [])]
    .map(([other, { length }]) => [other, length] as const)
    .filter(([, meetings]) => meetings >= minMeetings);
}

function strongest(oracle: LinkOracle, minMeetings: number): readonly string[] {
  const strength = (id: string) =>
    strongLinks(oracle, id, minMeetings).reduce((sum, [, meetings]) => sum + meetings, 0);
  return [...oracle.links.keys()]
    .filter((id) => strength(id) > 0)
    .sort((a, b) => strength(b) - strength(a) || compare(a, b));
}

/** Egos in their order, then by distance, then by their meetings with those who are a hop nearer. */
function surroundings(
  oracle: LinkOracle,
  around: readonly string[],
  depth: number,
  minMeetings: number,
): readonly string[] {
  const egos = around.filter((id) => ACTORS.includes(id));
  const distances = oracle.distances(egos, depth, minMeetings);
  const strength = (id: string) =>
    strongLinks(oracle, id, minMeetings)
      .filter(([other]) => distances.get(other) === (distances.get(id) ?? 0) - 1)
      .reduce((sum, [, meetings]) => sum + meetings, 0);
  const others = [...distances].filter(([, distance]) => distance > 0);
  return [
    ...egos,
    ...others.sort(([a, near], [b, far]) => near - far || strength(b) - strength(a) || compare(a, b)).map(([id]) => id),
  ];
}

function linksAmong(
  oracle: LinkOracle,
  ids: readonly string[],
  minMeetings: number,
): readonly (readonly [string, string])[] {
  return ids
    .flatMap((a) => ids.filter((b) => a < b && oracle.weight(a, b) >= minMeetings).map((b) => [a, b] as const))
    .sort((x, y) => oracle.weight(...y) - oracle.weight(...x) || compare(x[0], y[0]) || compare(x[1], y[1]));
}
