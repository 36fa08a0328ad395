import { beforeAll, expect, it } from 'vitest';
import { SEARCH_INDEX_LABELS } from '../../src/store/migrations/graph-schema.ts';
import type { GraphStore, SearchIndex } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';

const ACTORS = [
  ['person:amina-el-sayed', 'amina el sayed|amina elsayed'],
  ['person:jose-nunez', 'jose nunez'],
  ['person:jose-of-arimathea', 'jose of arimathea|joe'],
  ['organization:the-who', 'the who'],
  ['organization:not-and-or', 'not and or'],
  ['country:CHN', 'china|中国'],
] as const;

describeEachEngine('search', (engine) => {
  let store: GraphStore;
  const find = async (text: string, index: SearchIndex = 'actors', limit = 10) =>
    (await store.search(index, text, limit)).map(({ id }) => id);

  beforeAll(async () => {
    store = await engine.open();
    await write(store, 'Actor', ACTORS);
    await write(store, 'Topic', [['topic:water', 'water rights']]);
    await write(store, 'Place', [['place:water-town', 'water town']]);
    await write(store, 'Document', [['document:1', 'water talks resume']]);
  });

  it.each([
    ['amina', ['person:amina-el-sayed']],
    ['elsayed', ['person:amina-el-sayed']],
    ['AMINA', ['person:amina-el-sayed']],
    ['José Núñez', ['person:jose-nunez', 'person:jose-of-arimathea']],
    ['joe', ['person:jose-of-arimathea']],
    ['who', ['organization:the-who']],
    ['the', ['organization:the-who']],
    ['nobody', []],
    ['', []],
    ['?!', []],
  ])('finds by the words of %j', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it.each([
    'amina OR jose',
    'amina AND (jose',
    '"amina',
    'id:*',
    'amina~2^4',
    '*:*',
    '/.*/',
    '[a TO z]',
    'NOT amina',
    "amina') RETURN 1 //",
  ])('takes %j as words, not as a query', async (text) => {
    const hits = await find(text);
    expect(hits.length).toBeLessThan(ACTORS.length);
    if (text.includes('amina')) expect(hits).toContain('person:amina-el-sayed');
  });

  it('ranks what has more of the words first, and gives scores that fall', async () => {
    const hits = await store.search('actors', 'jose arimathea', 10);
    expect(hits.map(({ id }) => id)).toEqual(['person:jose-of-arimathea', 'person:jose-nunez']);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Number.POSITIVE_INFINITY);
  });

  it('gives no more hits than asked for', async () => {
    expect(await find('jose', 'actors', 1)).toHaveLength(1);
  });

  it.each(Object.keys(SEARCH_INDEX_LABELS) as SearchIndex[])('keeps the index of %s to itself', async (index) => {
    const expected = { actors: [], topics: ['topic:water'], places: ['place:water-town'], documents: ['document:1'] };
    expect(await find('water', index)).toEqual(expected[index]);
  });

  it('follows a change of the text, and a deletion', async () => {
    await write(store, 'Topic', [['topic:passing', 'ephemeral']]);
    expect(await find('ephemeral', 'topics')).toEqual(['topic:passing']);
    await store.write((tx) =>
      tx.run({ name: 'test.rename', cypher: "MATCH (t:Topic {id: 'topic:passing'}) SET t.searchText = 'lasting'" }, {}),
    );
    expect(await find('ephemeral', 'topics')).toEqual([]);
    expect(await find('lasting', 'topics')).toEqual(['topic:passing']);
    await store.write((tx) =>
      tx.run({ name: 'test.delete', cypher: "MATCH (t:Topic {id: 'topic:passing'}) DETACH DELETE t" }, {}),
    );
    expect(await find('lasting', 'topics')).toEqual([]);
  });
});

async function write(store: GraphStore, label: string, nodes: readonly (readonly [string, string])[]): Promise<void> {
  const rows = nodes.map(([id, searchText]) => ({ id, searchText }));
  const cypher = `UNWIND $rows AS row CREATE (n:${label} {id: row.id, searchText: row.searchText})`;
  await store.write((tx) => tx.run({ name: `test.create.${label}`, cypher }, { rows }));
}
