import { beforeEach, expect, it, vi } from 'vitest';
import { withdrawDocument } from '../../src/pipeline/withdraw-document.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import type { RecordsSketch } from '../support/make-records.ts';
import { randomSketches } from '../support/random-sketches.ts';

// An engine that has never seen these statements plans each of them first: some 60 of them.
vi.setConfig({ testTimeout: 120_000 });

const DOCUMENTS: Query<Readonly<Record<string, never>>, { readonly id: string; readonly title: string }> = {
  name: 'test.documents',
  cypher: `
    MATCH (d:Document)
    RETURN d.id AS id, d.title AS title
    ORDER BY id`,
};

const ann = { name: 'Ann Brown', aliases: ['Brown'], country: 'NOR', position: 'Envoy' };
const yusuf = { name: 'Yusuf al-Harthi', country: 'OMN' };
const meeting = { who: ['Ann Brown', 'Yusuf al-Harthi'], date: '2023-05-09', city: 'Muscat', topics: ['rail links'] };
const first: RecordsSketch = { title: 'First', publishedAt: '2023-05-10', people: [ann, yusuf], meetings: [meeting] };
const second: RecordsSketch = {
  title: 'Second',
  publishedAt: '2023-05-11',
  text: 'Ann Brown and Youssef Al Harthy spoke of fish.',
  people: [{ name: 'Ann Brown', country: 'NOR' }, { name: 'Youssef Al Harthy', country: 'OMN' }, { name: 'Eva Lund' }],
  organizations: [{ name: 'Harbour Union', country: 'NOR' }],
  meetings: [
    {
      who: ['Ann Brown', 'Youssef Al Harthy', 'Eva Lund'],
      date: '2023-05-09',
      topics: ['fishing rights'],
      kind: 'VISIT',
    },
  ],
  statements: [{ speaker: 'Eva Lund', text: 'We spoke of fish.', meeting: 0 }],
};

describeEachEngine('documents that are withdrawn and replaced', (engine) => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await engine.open();
  });

  async function withdraw(title: string): Promise<readonly string[]> {
    const documents = await store.read(DOCUMENTS, {});
    const id = documents.find((document) => document.title === title)?.id ?? '';
    return (await store.write((tx) => withdrawDocument(tx, id))).gone;
  }

  it('leave the graph as it was before they came', async () => {
    await ingestSketches(store, [first]);
    const before = await dumpGraph(store);
    await ingestSketches(store, [second]);
    expect(await dumpGraph(store)).not.toEqual(before);
    const gone = await withdraw('Second');
    expect(await dumpGraph(store)).toEqual(before);
    expect(gone).toEqual(
      expect.arrayContaining(['person:eva-lund', 'organization:harbour-union', 'topic:fishing-rights']),
    );
  });

  it('leave nothing when they were the last', async () => {
    await ingestSketches(store, [first, second]);
    await withdraw('First');
    await withdraw('Second');
    expect(await dumpGraph(store)).toEqual([]);
  });

  it('leave nothing behind of a whole random graph, in any order', async () => {
    const sketches = randomSketches({ seed: 5, documents: 25, people: 8, days: 12 });
    await ingestSketches(store, sketches);
    for (const { id } of await store.read(DOCUMENTS, {})) await store.write((tx) => withdrawDocument(tx, id));
    expect(await dumpGraph(store)).toEqual([]);
  });

  it('give way to other records of the same content, and no other document loses anything', async () => {
    await ingestSketches(store, [first, second]);
    const corrected = {
      ...second,
      meetings: [{ ...meeting, who: ['Ann Brown', 'Youssef Al Harthy'], topics: ['fishing rights'] }],
    };
    const report = await ingestSketches(store, [corrected]);
    expect(report.documents).toEqual({ new: 0, unchanged: 0, replaced: 1, refused: 0 });
    const replaced = await dumpGraph(store);

    const fresh = await engine.open();
    await ingestSketches(fresh, [first, corrected]);
    expect(replaced).toEqual(await dumpGraph(fresh));
  });

  it('give the same graph when many are replaced at once, wherever batches end', async () => {
    const sketches = randomSketches({ seed: 9, documents: 12, people: 6, days: 8 });
    const corrected = sketches.map((sketch, index) => (index % 2 === 0 ? { ...sketch, statements: [] } : sketch));
    await ingestSketches(store, sketches);
    const report = await ingestSketches(store, corrected, 5);
    expect(report.documents.replaced).toBe(6);
    const inBatches = await dumpGraph(store);

    const other = await engine.open();
    await ingestSketches(other, sketches);
    await ingestSketches(other, corrected, 1);
    expect(inBatches).toEqual(await dumpGraph(other));
  });
});
