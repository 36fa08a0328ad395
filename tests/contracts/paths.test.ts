import { beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../src/domain/ids.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import { readMeetingFilter } from '../../src/store/plan/filters/read-meeting-filter.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { findPaths, type PathQuestion } from '../../src/store/queries/paths/find-paths.ts';
import { askingReader } from '../support/asking-reader.ts';
import { describeEachEngine } from '../support/engines.ts';
import { type GraphFixture, generateGraph } from '../support/graph-fixture.ts';
import { isOfKind, LinkOracle } from '../support/link-oracle.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';

const fixture = generateGraph(47, 90, 0.5);
const ACTORS = ACTOR_KINDS.flatMap((kind) => (fixture.nodes[kind] ?? []).map(({ id }) => id));

const FILTERS: readonly MeetingFilter[] = [
  readMeetingFilter(null),
  { statuses: ['PLANNED', 'REFUSED', 'CANCELLED'] },
  { from: '2024', kinds: ['MEETING', 'VISIT', 'PHONE_CALL', 'SUMMIT', 'SIGNING'] },
  { withAny: ACTORS.slice(0, 12) },
  { or: [{ to: '2023' }, { not: { statuses: ['HELD'] } }] },
];

const ORACLES = new Map(FILTERS.map((filter) => [filter, new LinkOracle(fixture, filter)]));
const oracleOf = (filter: MeetingFilter) => ORACLES.get(filter) ?? new LinkOracle(fixture, filter);

/** Random questions, most of them with an answer; filters come round in turn. */
const QUESTIONS: readonly PathQuestion[] = (() => {
  const random = createRandom(5);
  return Array.from({ length: 60 }, (_, n) => ({
    from: random.pick(ACTORS),
    to: random.pick(ACTORS),
    maxHops: random.integer(1, n % 4 === 0 ? 2 : 4),
    maxDegree: random.pick([2, 4, 6, 8, 1_000, null]),
    through: new Set(random.pick([['Person'], ['Person', 'Organization'], [...ACTOR_KINDS]] as const)),
    filter: FILTERS[n % FILTERS.length] ?? {},
    most: random.integer(1, 8),
  }));
})();

const base: PathQuestion = {
  from: 'person:p-1',
  to: 'person:p-2',
  maxHops: 3,
  maxDegree: 100,
  through: new Set(ACTOR_KINDS),
  filter: readMeetingFilter(null),
  most: 3,
};

describeEachEngine('paths', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  it.each(QUESTIONS.map((question, n) => [n, question] as const))(
    'are those of a search of everything: %i',
    async (_n, question) => {
      const { from, to, maxHops, maxDegree, through, filter, most } = question;
      const oracle = oracleOf(filter);
      const degree = (id: string) => oracle.meetings.get(id)?.length ?? 0;
      const isPassable = (id: string) => isOfKind(id, ...through) && degree(id) <= (maxDegree ?? 1_000);
      engine.forgetStatements();
      const answer = await findPaths(store, question);
      const expected = oracle.paths(from, to, maxHops, isPassable).slice(0, most);
      expect(answer.paths.map(({ ids }) => ids)).toEqual(expected);
      expect(answer.paths.map(({ strength }) => strength)).toEqual(expected.map((ids) => oracle.strength(ids)));
      expect(
        answer.hubs.filter(({ id, meetingCount }) => meetingCount !== degree(id) || meetingCount <= (maxDegree ?? 0)),
      ).toEqual([]);
      expect(answer.isComplete).toBe(answer.hubs.length === 0);
      expect(engine.statements().length).toBeLessThanOrEqual(2 * maxHops);
      expect(await findPaths(store, question)).toEqual(answer);
    },
  );

  it('ask nothing of the graph from an actor to itself', async () => {
    engine.forgetStatements();
    const answer = await findPaths(store, { ...base, from: 'person:p-1', to: 'person:p-1' });
    expect(answer).toEqual({ paths: [], hubs: [], unfollowed: 0, isComplete: true });
    expect(engine.statements()).toEqual([]);
  });

  it('take one statement to find that an end is unknown', async () => {
    engine.forgetStatements();
    const question = { ...base, from: 'person:p-1', to: 'person:nobody' };
    expect((await findPaths(askingReader(store), question)).paths).toEqual([]);
    expect(engine.statements()).toHaveLength(1);
  });

  it('stop where the signal says so', async () => {
    const reason = new Error('the client left');
    await expect(findPaths(store, base, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

/** A row of people, each of whom met the next: the n-th has n meetings with the next one. */
const ROW: GraphFixture = {
  nodes: {
    Person: Array.from({ length: 8 }, (_, n) => ({ id: `person:r-${n}`, name: `r ${n}` })),
    Meeting: Array.from({ length: 28 }, (_, n) => ({ id: `meeting:r-${n}`, status: 'HELD', dateKey: '' })),
  },
  relationships: [
    {
      type: 'TOOK_PART',
      from: 'Person',
      to: 'Meeting',
      edges: Array.from({ length: 7 }, (_, n) =>
        Array.from({ length: n + 1 }, (_unused, m) => {
          const to = `meeting:r-${(n * (n + 1)) / 2 + m}`;
          return [n, n + 1].map((end) => ({ from: `person:r-${end}`, to, properties: { role: 'PARTICIPANT' } }));
        }),
      ).flat(2),
    },
  ],
};

describeEachEngine('paths along a row', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, ROW);
  });

  const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `person:r-${from + n}`);

  it('are found up to six hops, with one statement for each, and not beyond', async () => {
    engine.forgetStatements();
    const six = await findPaths(store, { ...base, from: 'person:r-0', to: 'person:r-6', maxHops: 6 });
    expect(six.paths).toEqual([{ ids: ids(0, 6), strength: 1 }]);
    expect(engine.statements().length).toBeLessThanOrEqual(7);
    const seven = await findPaths(store, { ...base, from: 'person:r-0', to: 'person:r-7', maxHops: 6 });
    expect(seven).toMatchObject({ paths: [], isComplete: true });
  });

  it('start and end at hubs, and lead through none', async () => {
    const question = { ...base, from: 'person:r-4', to: 'person:r-6', maxHops: 3 };
    expect((await findPaths(store, { ...question, maxDegree: 11 })).paths).toEqual([{ ids: ids(4, 6), strength: 5 }]);
    const none = await findPaths(store, { ...question, maxDegree: 10 });
    expect(none).toMatchObject({ paths: [], isComplete: false, hubs: [{ id: 'person:r-5', meetingCount: 11 }] });
    expect((await findPaths(store, { ...question, to: 'person:r-5', maxDegree: 1 })).paths).toHaveLength(1);
  });
});

/** Two people who each met 60 others, and now and then one of the ones met one of the others: levels worth bridging. */
const BANKS: GraphFixture = (() => {
  const random = createRandom(77);
  const near = Array.from({ length: 60 }, (_, n) => `person:n-${n}`);
  const far = Array.from({ length: 60 }, (_, n) => `person:f-${n}`);
  const pairs = [
    ...near.map((id) => ['person:near', id]),
    ...far.map((id) => [id, 'person:far']),
    ...Array.from({ length: 90 }, () => [random.pick(near), random.pick(far)]),
    ...Array.from({ length: 40 }, () => [random.pick(near), random.pick(near)]).filter(([a, b]) => a !== b),
  ];
  const meetings = pairs.flatMap((pair) => Array.from({ length: random.integer(1, 3) }, () => pair));
  return {
    nodes: {
      Person: ['person:near', 'person:far', ...near, ...far].map((id) => ({ id, name: id })),
      Meeting: meetings.map((_, n) => ({ id: `meeting:b-${n}`, status: 'HELD', dateKey: '' })),
    },
    relationships: [
      {
        type: 'TOOK_PART',
        from: 'Person',
        to: 'Meeting',
        edges: meetings.flatMap((pair, n) =>
          pair.map((from) => ({ from, to: `meeting:b-${n}`, properties: { role: 'PARTICIPANT' } })),
        ),
      },
    ],
  };
})();

describeEachEngine('paths between two large levels', (engine) => {
  const oracle = new LinkOracle(BANKS, {});
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, BANKS);
  });

  it.each([
    [3, null, 5],
    [3, 9, 20],
    [3, 6, 20],
    [4, null, 20],
    [4, 5, 20],
    [4, 4, 500],
  ] as const)(
    'are those of a search of everything: up to %i hops, over actors of at most %s meetings',
    async (maxHops, maxDegree, most) => {
      const isPassable = (id: string) => (oracle.meetings.get(id)?.length ?? 0) <= (maxDegree ?? 1_000);
      engine.forgetStatements();
      const question = { ...base, from: 'person:near', to: 'person:far', maxHops, maxDegree, most };
      const answer = await findPaths(askingReader(store), question);
      const expected = oracle.paths('person:near', 'person:far', maxHops, isPassable).slice(0, most);
      expect(answer.paths.map(({ ids }) => ids)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(2);
      expect(engine.statements().map(({ name }) => name)).toContain('count-gatherings');
      expect(engine.statements().length).toBeLessThanOrEqual(2 * maxHops);
      expect(await findPaths(store, question)).toEqual(answer);
    },
  );
});

describe('the questions', () => {
  it('have answers of each length, none among them, and hubs', () => {
    const lengths = QUESTIONS.map(({ from, to, maxHops, maxDegree, through, filter }) => {
      const oracle = oracleOf(filter);
      const isPassable = (id: string) =>
        isOfKind(id, ...through) && (oracle.meetings.get(id)?.length ?? 0) <= (maxDegree ?? 1_000);
      return oracle.paths(from, to, maxHops, isPassable)[0]?.length ?? 0;
    });
    expect(new Set(lengths)).toEqual(new Set([0, 2, 3, 4]));
  });
});
