import { expect, it, vi } from 'vitest';
import { hasEnded, type IngestJob } from '../../src/domain/ingest-job.ts';
import type { MeetingChange } from '../../src/domain/meeting-change.ts';
import { createIngestDesk, type OpenIngestDesk } from '../../src/pipeline/jobs/ingest-desk.ts';
import { filterMeetings } from '../../src/store/plan/filter-meetings.ts';
import type { FilterValues } from '../../src/store/plan/filters/filter-references.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import { type RecordsSketch, sketchToValue } from '../support/make-records.ts';
import { randomSketches } from '../support/random-sketches.ts';

// An engine that has never seen these statements plans each of them first: some 60 of them.
vi.setConfig({ testTimeout: 120_000 });

const ann = { name: 'Ann Brown', country: 'NOR' };
const talks = { who: ['Ann Brown', 'OMN'], date: '2023-05-09', city: 'Muscat', country: 'OMN', topics: ['rail links'] };
const first: RecordsSketch = { title: 'First', publishedAt: '2023-05-10', people: [ann], meetings: [talks] };
const second: RecordsSketch = {
  title: 'Second',
  publishedAt: '2023-05-11',
  people: [ann, { name: 'Eva Lund' }],
  meetings: [
    talks,
    { who: ['Eva Lund', 'Ann Brown'], date: '2022-01-03', kind: 'PHONE_CALL', topics: ['fishing rights'] },
  ],
  statements: [{ speaker: 'Eva Lund', text: 'We spoke of fish.', meeting: 1 }],
};

const clock = () => new Date('2024-01-01T00:00:00Z');

function openDesk(store: GraphStore) {
  const changes: MeetingChange[] = [];
  const desk = createIngestDesk({
    store,
    clock,
    endsWithOperation: false,
    onMeetingsChanged: (some) => changes.push(...some),
  });
  return { desk, changes };
}

function run(desk: OpenIngestDesk, sketches: readonly RecordsSketch[]): Promise<IngestJob> {
  const { id } = desk.start({ kind: 'records', records: sketches.map(sketchToValue) });
  return new Promise((resolve) => desk.watch(id, (job) => hasEnded(job) && resolve(job)));
}

describeEachEngine('jobs and deletions', (engine) => {
  it('leave the graph that a command leaves', async () => {
    const sketches = randomSketches({ seed: 7, documents: 30, people: 10, days: 20 });
    const reference = await engine.open();
    await ingestSketches(reference, sketches);
    const expected = await dumpGraph(reference);
    const store = await engine.open();
    const { desk } = openDesk(store);
    const job = await run(desk, sketches);
    expect(job).toMatchObject({ state: 'DONE', progress: { done: 30 }, report: { documents: { new: 30 } } });
    expect(await dumpGraph(store)).toEqual(expected);
    expect((await run(desk, sketches)).report?.documents).toMatchObject({ new: 0, replaced: 0 });
    expect(await dumpGraph(store)).toEqual(expected);
  });

  it('take out a document with what only it supported, and say what that was', async () => {
    const store = await engine.open();
    const { desk, changes } = openDesk(store);
    await run(desk, [first]);
    const before = await dumpGraph(store);
    await run(desk, [second]);
    const added = changes.splice(0);
    const [id = ''] = (
      await store.read(
        { name: 'test.documents', cypher: "MATCH (d:Document) WHERE d.title = 'Second' RETURN d.id AS id" },
        {},
      )
    ).map((row) => String(row['id']));
    const removal = await desk.deleteDocument(id);
    expect(removal).toMatchObject({
      id,
      removed: {
        reports: 2,
        statements: 1,
        meetings: 1,
        people: 1,
        countries: 0,
        organizations: 0,
        topics: 1,
        places: 0,
      },
      changedMeetingIds: ['meeting:2023-05-09-brown-omn-muscat'],
    });
    expect(removal?.removedIds).toContain('topic:fishing-rights');
    expect(await dumpGraph(store)).toEqual(before);
    const told = ({ change, id: meeting }: MeetingChange) => `${change} ${meeting.slice(0, 18)}`;
    expect(added.map(told).toSorted()).toEqual([
      'CREATED meeting:2022-01-03',
      'CREATED meeting:2023-05-09',
      'UPDATED meeting:2023-05-09',
    ]);
    expect(changes.map(told).toSorted()).toEqual(['DELETED meeting:2022-01-03', 'UPDATED meeting:2023-05-09']);
    expect(await desk.deleteDocument(id)).toBeNull();
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('are told of to those whose filter holds', async () => {
    const store = await engine.open();
    const { desk, changes } = openDesk(store);
    await run(desk, [second]);
    const ids = changes.map(({ id }) => id);
    const of = async (filter: FilterValues | null) =>
      [...(await filterMeetings(store, [...ids, 'meeting:none'], filter))].map((id) => id.slice(8, 12)).toSorted();
    expect(await of(null)).toEqual(['2022', '2023']);
    expect(await of({ about: 'fish' })).toEqual(['2022']);
    expect(await of({ with: ['person:ann-brown'], from: '2023' })).toEqual(['2023']);
    expect(await of({ or: [{ kinds: ['PHONE_CALL'] }, { country: 'country:OMN' }] })).toEqual(['2022', '2023']);
    expect(await of({ not: { withAny: ['person:eva-lund'] } })).toEqual(['2023']);
    expect(
      await filterMeetings(
        store,
        Array.from({ length: 2500 }, (_, index) => `meeting:${index}`),
        { about: 'x' },
      ),
    ).toEqual(new Set());
  });
});
