import { expect, it } from 'vitest';
import { SCHEMA_VERSION, UNIQUE_ID_LABELS } from '../../src/store/migrations/graph-schema.ts';
import { READ_SCHEMA_VERSION, WRITE_SCHEMA_VERSION } from '../../src/store/migrations/schema-version.ts';
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

  it('settles after a bulk write, and answers as before', async () => {
    const store = await engine.open();
    await store.settle();
    expect(await store.read(READ_SCHEMA_VERSION, {})).toEqual([{ version: SCHEMA_VERSION }]);
  });
});
