import { beforeEach, expect, it, vi } from 'vitest';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import type { RecordsSketch } from '../support/make-records.ts';

// An engine that has never seen these statements plans each of them first: some 60 of them.
vi.setConfig({ testTimeout: 120_000 });

const ALIASES: Query<
  { readonly id: string },
  { readonly aliases: readonly string[]; readonly counts: readonly number[] }
> = {
  name: 'test.aliases',
  cypher: `
    MATCH (a:Actor {id: $id})
    RETURN a.aliases AS aliases, a.aliasCounts AS counts`,
};

const tell = (index: number): RecordsSketch => ({
  title: `Dispatch ${index}`,
  publishedAt: '2023-05-10',
  people: [
    { name: 'Ann Brown', country: 'NOR' },
    { name: 'Ola Vik', country: 'NOR' },
  ],
  meetings: [{ who: ['Ann Brown', 'Ola Vik'], date: '2023-05-09', city: 'Oslo' }],
});

describeEachEngine('ingests at the same time', (engine) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await engine.open();
  });

  it('lose nothing of each other', async () => {
    const sketches = Array.from({ length: 8 }, (_, index) => tell(index));
    await Promise.all(sketches.map((sketch) => ingestSketches(store, [sketch])));
    expect(await store.read(ALIASES, { id: 'person:ann-brown' })).toEqual([{ aliases: ['Ann Brown'], counts: [8] }]);
    const meetings = (await dumpGraph(store)).filter(
      (line) => line.startsWith('Meeting meeting:') && line.includes('"title"'),
    );
    expect(meetings).toHaveLength(1);
  });

  it('store a document once', async () => {
    const reports = await Promise.all([ingestSketches(store, [tell(1)]), ingestSketches(store, [tell(1)])]);
    expect(reports.map(({ documents }) => documents.new + documents.unchanged)).toEqual([1, 1]);
    expect(reports.reduce((sum, { documents }) => sum + documents.new, 0)).toBe(1);
    expect(await store.read(ALIASES, { id: 'person:ann-brown' })).toEqual([{ aliases: ['Ann Brown'], counts: [1] }]);
  });
});
