import { beforeAll, expect, it } from 'vitest';
import { type GraphStore, SEARCH_INDEXES, type SearchIndex } from '../../src/store/port.ts';
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
  const findAny = async (lists: readonly (readonly string[])[], index: SearchIndex = 'actors', limit = 10) =>
    (await store.search(index, lists, limit)).map(({ id }) => id);
  const find = (text: string, index: SearchIndex = 'actors', limit = 10) =>
    findAny(
      text.split(' ').map((word) => [word]),
      index,
      limit,
    );

  beforeAll(async () => {
    store = await engine.open();
    await write(store, 'Actor', ACTORS);
    await write(store, 'Topic', [['topic:water', 'water rights']]);
    await write(store, 'Place', [['place:water-town', 'water town']]);
    await write(store, 'Document', [['document:1', 'water talks resume']]);
    await write(store, 'Meeting', [['meeting:1', 'water commission']], 'nameKey');
    await write(store, 'Statement', [['statement:1', 'water is for all']]);
  });

  it.each([
    ['amina', ['person:amina-el-sayed']],
    ['elsayed', ['person:amina-el-sayed']],
    ['jose nunez', ['person:jose-nunez']],
    ['nunez jose', ['person:jose-nunez']],
    ['joe', ['person:jose-of-arimathea']],
    ['who', ['organization:the-who']],
    ['the', ['organization:the-who']],
    ['中国', ['country:CHN']],
    ['jose nobody', []],
    ['nobody', []],
    ['', []],
    ['?!', []],
  ])('finds by the words of %j', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it.each([
    [[['amina', 'jose']], ['person:amina-el-sayed', 'person:jose-nunez', 'person:jose-of-arimathea']],
    [
      [
        ['amina', 'jose'],
        ['nunez', 'sayed'],
      ],
      ['person:amina-el-sayed', 'person:jose-nunez'],
    ],
    [[['jose'], ['nunez', 'arimathea'], ['joe', 'nobody']], ['person:jose-of-arimathea']],
    [[['jose'], []], []],
    [[], []],
  ])('finds what has a word of every list of %j', async (lists, expected) => {
    expect((await findAny(lists)).sort()).toEqual(expected);
  });

  it.each([
    ['amina OR jose', []],
    ['not and or', ['organization:not-and-or']],
    ['AND', ['organization:not-and-or']],
    ['"amina', []],
    ['id:*', []],
    ['amina~2^4', []],
    ['*:*', []],
    ['/.*/', []],
    ["amina') RETURN 1 //", []],
    ['\u0000', []],
    ['\ud800', []],
  ])('takes %j as words, not as a query', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it('gives scores that fall, and hits of one score by id', async () => {
    const hits = await store.search('actors', [['jose', 'joe', 'the', '中国']], 10);
    const scores = hits.map(({ score }) => score);
    expect(hits).toHaveLength(4);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('gives no more hits than asked for', async () => {
    expect(await find('jose', 'actors', 1)).toHaveLength(1);
  });

  it('takes as many words as the port allows', async () => {
    const many = Array.from({ length: 900 }, (_, n) => `w${n}`);
    expect(await findAny([[...many.slice(1), 'jose']])).toHaveLength(2);
  });

  it.each(SEARCH_INDEXES)('keeps the index of %s to itself', async (index) => {
    const expected = {
      actors: [],
      topics: ['topic:water'],
      places: ['place:water-town'],
      documents: ['document:1'],
      meetings: ['meeting:1'],
      statements: ['statement:1'],
    };
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

async function write(
  store: GraphStore,
  label: string,
  nodes: readonly (readonly [string, string])[],
  property = 'searchText',
): Promise<void> {
  const rows = nodes.map(([id, text]) => ({ id, text }));
  const cypher = `UNWIND $rows AS row CREATE (n:${label} {id: row.id, ${property}: row.text})`;
  await store.write((tx) => tx.run({ name: `test.create.${label}`, cypher }, { rows }));
}
