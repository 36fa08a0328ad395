import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../../../src/domain/ids.ts';
import type { Attendance } from '../../../../src/store/attendance/attendance.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import { readMeetingFilter } from '../../../../src/store/plan/filters/read-meeting-filter.ts';
import type { GraphReader, GraphStore } from '../../../../src/store/port.ts';
import { countGatherings } from '../../../../src/store/queries/network/count-gatherings.ts';
import { expandActors } from '../../../../src/store/queries/network/expand-actors.ts';
import { toLinks } from '../../../../src/store/queries/network/links.ts';
import { askingReader } from '../../../support/asking-reader.ts';
import { generateGraph } from '../../../support/graph-fixture.ts';
import { loadFixture } from '../../../support/load-fixture.ts';

const fixture = generateGraph(61, 120, 0);
const SHOWN = readMeetingFilter(null);
const ACTORS = ACTOR_KINDS.flatMap((kind) => (fixture.nodes[kind] ?? []).map(({ id }) => id));
const MEET = {
  name: 'meet',
  cypher: `
    UNWIND $ids AS id
    MATCH (a:Actor)
    WHERE a.id = id
    MERGE (m:Meeting {id: $meeting, status: 'HELD'})
    CREATE (m)<-[:TOOK_PART]-(a)`,
} as const;

describe('who was at which meeting, as the embedded engine keeps it', () => {
  let store: GraphStore;
  let statements: string[];
  /** The same store, which has to ask the engine. */
  let asking: GraphReader;
  const known = async (): Promise<Attendance> => {
    for (;;) {
      const attendance = store.attendance?.() ?? null;
      if (attendance !== null) return attendance;
      await store.ping();
    }
  };
  const meet = (meeting: string, ids: readonly string[]) =>
    store.write(async (tx) => void (await tx.run(MEET, { meeting, ids })));
  const degreeOf = (attendance: Attendance, id: string) =>
    attendance.meetingsOf(attendance.find(id) ?? Number.NaN).length;

  beforeEach(async () => {
    statements = [];
    store = await openStore(
      { kind: 'memory' },
      { shuffleUnordered: true, onStatement: ({ name }) => void statements.push(name) },
    );
    asking = askingReader(store);
    await store.migrate();
    await loadFixture(store, fixture);
  });

  afterEach(() => store.close());

  it('is not known at first, so that one question costs no more than its statement', () => {
    expect(store.attendance?.()).toBeNull();
  });

  it.each([null, -1, 3, 1_000])(
    'says whom everybody met as a statement does, with a limit of %s meetings',
    async (maxDegree) => {
      await known();
      const options = { ids: [...ACTORS, 'person:nobody'], maxDegree, filter: SHOWN };
      const asked = await expandActors(asking, options);
      statements = [];
      expect(await expandActors(store, options)).toEqual(asked);
      expect(statements).toEqual([]);
    },
  );

  it('says how often some met each other as a statement does', async () => {
    await known();
    for (const ids of [ACTORS, ACTORS.slice(3, 40), ['person:nobody', ...ACTORS].reverse()]) {
      const asked = toLinks(ids, await countGatherings(asking, ids, SHOWN), 1);
      statements = [];
      expect(toLinks(ids, await countGatherings(store, ids, SHOWN), 1)).toEqual(asked);
      expect(asked.length).toBeGreaterThan(0);
      expect(statements).toEqual([]);
    }
  });

  it('says nothing of some meetings only, nor of those that are not shown', async () => {
    await known();
    statements = [];
    for (const filter of [{ from: '2024' }, { ...SHOWN, from: '2024' }, { minConfidence: 0 }, {}]) {
      await expandActors(store, { ids: ACTORS, maxDegree: null, filter });
    }
    expect(statements).toEqual(Array.from({ length: 4 }, () => 'expand-actors'));
  });

  it('holds until the next commit, also one that comes while it is read', async () => {
    const [one = '', other = ''] = ACTORS;
    const before = degreeOf(await known(), one);
    await meet('meeting:new', [one, other]);
    expect(store.attendance?.()).toBeNull();
    expect(degreeOf(await known(), one)).toBe(before + 1);
    for (let meeting = 2; meeting < 12; meeting += 1) {
      for (let asked = 0; asked < 10; asked += 1) store.attendance?.();
      await meet(`meeting:new-${meeting}`, [one, other]);
      expect(degreeOf(await known(), one)).toBe(before + meeting);
    }
  });
});
