import { expect, it } from 'vitest';
import { SCHEMA_VERSION, UNIQUE_ID_LABELS } from '../../src/store/migrations/graph-schema.ts';
import { READ_SCHEMA_VERSION, WRITE_SCHEMA_VERSION } from '../../src/store/migrations/schema-version.ts';
import { openSearch } from '../../src/store/search/open-search.ts';
import { SEARCHED_KINDS } from '../../src/store/search/search-hit.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';

describeEachEngine('migrations', (engine) => {
  it('does nothing when all is there', async () => {
    const store = await engine.open();
    await store.migrate();
    await store.migrate();
    expect(await store.read(READ_SCHEMA_VERSION, {})).toEqual([{ version: SCHEMA_VERSION }]);
  });

  it('keeps a second node with the same id out, on every label', async () => {
    const store = await engine.open();
    for (const label of UNIQUE_ID_LABELS.filter((one) => one !== 'GraphSchema')) {
      const create = { name: `test.create.${label}`, cypher: `CREATE (n:${label} {id: 'twice:x'})` };
      await store.write((tx) => tx.run(create, {}));
      await expect(store.write((tx) => tx.run(create, {}))).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
    }
  });

  it('refuses a graph of a newer version, and leaves it as it is', async () => {
    const store = await engine.open();
    await store.write((tx) => tx.run(WRITE_SCHEMA_VERSION, { version: SCHEMA_VERSION + 1 }));
    try {
      await expect(store.migrate()).rejects.toMatchObject({
        code: 'ENGINE_FAILED',
        message: expect.stringContaining(`schema version ${SCHEMA_VERSION + 1}`),
      });
      expect(await store.read(READ_SCHEMA_VERSION, {})).toEqual([{ version: SCHEMA_VERSION + 1 }]);
    } finally {
      await store.write((tx) => tx.run(WRITE_SCHEMA_VERSION, { version: SCHEMA_VERSION }));
    }
  });

  it('brings a graph of version 1 up: its meetings count their sources', async () => {
    const store = await engine.open();
    await store.write(async (tx) => {
      const old = `
        CREATE (m:Meeting {id: 'meeting:1'})
        CREATE (:Document {id: 'document:1', publisher: 'The Daily'})-[:CARRIES]->(:Report {id: 'report:1'})-[:REPORTS]->(m)
        CREATE (:Document {id: 'document:2', publisher: 'The Daily'})-[:CARRIES]->(:Report {id: 'report:2'})-[:REPORTS]->(m)`;
      await tx.run({ name: 'test.old.meeting', cypher: old }, {});
      await tx.run(WRITE_SCHEMA_VERSION, { version: 1 });
    });
    await store.migrate();
    const counts = {
      name: 'test.counts',
      cypher: "MATCH (m:Meeting {id: 'meeting:1'}) RETURN m.documentCount AS documents, m.publisherCount AS publishers",
    };
    expect(await store.read(counts, {})).toEqual([{ documents: 2, publishers: 1 }]);
  });

  it('brings a graph of version 1 up: its names and texts are found', async () => {
    const store = await engine.open();
    await store.write(async (tx) => {
      const old =
        "CREATE (a:Actor:Person {id: 'person:ola-vang', name: 'Ola Vang', nameKey: 'ola vang', searchText: 'ola vang|o vang'})";
      await tx.run({ name: 'test.old.person', cypher: old }, {});
      const document =
        "CREATE (d:Document {id: 'document:1', title: 'Talks', nameKey: 'talks', text: 'Grain.', searchText: 'talks|grain'})";
      await tx.run({ name: 'test.old.document', cypher: document }, {});
      await tx.run(
        { name: 'test.old.statement', cypher: "CREATE (s:Statement {id: 'statement:1', text: 'Größe!'})" },
        {},
      );
      await tx.run(WRITE_SCHEMA_VERSION, { version: 1 });
    });
    const find = async (query: string) =>
      (await openSearch(store, { query, kinds: SEARCHED_KINDS }).page(9, null)).hits.map(({ id, rank }) => [id, rank]);
    expect(await find('ola')).toEqual([]);
    await store.migrate();
    expect(await store.read(READ_SCHEMA_VERSION, {})).toEqual([{ version: SCHEMA_VERSION }]);
    expect(await find('ola vang')).toEqual([['person:ola-vang', 0]]);
    expect(await find('o vang')).toEqual([['person:ola-vang', 1]]);
    expect(await find('grian')).toEqual([['document:1', 3]]);
    expect(await find('grosse')).toEqual([['statement:1', 0]]);
    const before = await dumpGraph(store);
    await store.write((tx) => tx.run(WRITE_SCHEMA_VERSION, { version: 1 }));
    await store.migrate();
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('settles after a bulk write, and answers as before', async () => {
    const store = await engine.open();
    await store.settle();
    expect(await store.read(READ_SCHEMA_VERSION, {})).toEqual([{ version: SCHEMA_VERSION }]);
  });
});
