import { beforeAll, describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../src/domain/ids.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { findPaths, type PathQuestion } from '../../src/store/queries/paths/find-paths.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { isOfKind, LinkOracle } from '../support/link-oracle.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';

const fixture = generateGraph(47, 90);
const ACTORS = ACTOR_KINDS.flatMap((kind) => (fixture.nodes[kind] ?? []).map(({ id }) => id));

const FILTERS: readonly MeetingFilter[] = [
  {},
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
    maxDegree: random.pick([2, 4, 6, 8, 1_000]),
    through: new Set(random.pick([['Person'], ['Person', 'Organization'], [...ACTOR_KINDS]] as const)),
    filter: FILTERS[n % FILTERS.length] ?? {},
    most: random.integer(1, 8),
  }));
})();

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
      const isPassable = (id: string) => isOfKind(id, ...through) && degree(id) <= maxDegree;
      engine.forgetStatements();
      const answer = await findPaths(store, question);
      const expected = oracle.paths(from, to, maxHops, isPassable).slice(0, most);
      expect(answer.paths.map(({ ids }) => ids)).toEqual(expected);
      expect(answer.paths.map(({ strength }) => strength)).toEqual(expected.map((ids) => oracle.strength(ids)));
      expect(
        answer.hubs.filter(({ id, meetingCount }) => meetingCount !== degree(id) || meetingCount <= maxDegree),
      ).toEqual([]);
      expect(answer.isComplete).toBe(answer.hubs.length === 0);
      expect(engine.statements().length).toBeLessThanOrEqual(2 * maxHops);
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
    expect((await findPaths(store, { ...base, from: 'person:p-1', to: 'person:nobody' })).paths).toEqual([]);
    expect(engine.statements()).toHaveLength(1);
  });

  it('stop where the signal says so', async () => {
    const reason = new Error('the client left');
    await expect(findPaths(store, base, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

const base: PathQuestion = {
  from: 'person:p-1',
  to: 'person:p-2',
  maxHops: 3,
  maxDegree: 100,
  through: new Set(ACTOR_KINDS),
  filter: {},
  most: 3,
};

describe('the questions', () => {
  it('have answers of each length, none among them, and hubs', () => {
    const lengths = QUESTIONS.map(({ from, to, maxHops, maxDegree, through, filter }) => {
      const oracle = oracleOf(filter);
      const isPassable = (id: string) =>
        isOfKind(id, ...through) && (oracle.meetings.get(id)?.length ?? 0) <= maxDegree;
      return oracle.paths(from, to, maxHops, isPassable)[0]?.length ?? 0;
    });
    expect(new Set(lengths)).toEqual(new Set([0, 2, 3, 4, 5]));
  });
});
