import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdrawDocument } from '../../src/pipeline/withdraw-document.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { openSearch } from '../../src/store/search/open-search.ts';
import { rebuildSearchIndex } from '../../src/store/search/rebuild-search-index.ts';
import { SEARCHED_KINDS } from '../../src/store/search/search-hit.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import { randomSketches } from '../support/random-sketches.ts';

const SKETCHES = randomSketches({ seed: 12, documents: 40, people: 16, days: 30 });
const DOCUMENTS: Query<Record<string, never>, { readonly id: string }> = {
  name: 'test.documents',
  cypher: 'MATCH (d:Document) RETURN d.id AS id ORDER BY id',
};
const WORDS: Query<Record<string, never>, { readonly id: string }> = {
  name: 'test.words',
  cypher: 'MATCH (w:SearchWord) RETURN w.id AS id ORDER BY id',
};

describe('the words of the search index', () => {
  let store: GraphStore;
  const find = async (query: string) =>
    (await openSearch(store, { query, kinds: SEARCHED_KINDS }).page(200, null)).hits;

  beforeAll(async () => {
    store = await openStore({ kind: 'memory' }, { shuffleUnordered: true });
    await store.migrate();
    await ingestSketches(store, SKETCHES);
  });
  afterAll(() => store.close());

  it('lead from what was ingested to nodes of every kind that it has', async () => {
    const hits = [
      ...(await find('okonjo')),
      ...(await find('norway')),
      ...(await find('fishin rigths')),
      ...(await find('oslo')),
    ];
    const kinds = new Set(hits.map(({ id }) => id.slice(0, id.indexOf(':'))));
    expect([...kinds]).toEqual(expect.arrayContaining(['person', 'country', 'topic', 'place', 'meeting', 'document']));
  });

  it('are those that a look at the whole graph gives', async () => {
    const before = await dumpGraph(store);
    await rebuildSearchIndex(store);
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('go with the documents that have them, down to none', async () => {
    expect((await store.read(WORDS, {})).length).toBeGreaterThan(100);
    const documents = await store.read(DOCUMENTS, {});
    const half = Math.floor(documents.length / 2);
    for (const { id } of documents.slice(0, half)) await store.write((tx) => withdrawDocument(tx, id));
    const before = await dumpGraph(store);
    await rebuildSearchIndex(store);
    expect(await dumpGraph(store)).toEqual(before);
    for (const { id } of documents.slice(half)) await store.write((tx) => withdrawDocument(tx, id));
    expect(await store.read(WORDS, {})).toEqual([]);
    expect(await find('okonjo')).toEqual([]);
  }, 60_000);
});
