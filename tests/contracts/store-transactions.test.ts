import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import {
  countProbes,
  createProbe,
  deleteProbes,
  increaseProbe,
  probeIds,
  readProbe,
} from '../support/probe-queries.ts';

describeEachEngine('transactions', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
  });

  it('keeps what a transaction wrote once it has returned', async () => {
    const value = await store.write(async (tx) => {
      await tx.run(createProbe, { id: 'kept', value: 1 });
      return 'returned';
    });
    expect(value).toBe('returned');
    expect(await store.read(readProbe, { id: 'kept' })).toEqual([{ id: 'kept', value: 1 }]);
  });

  it('leaves nothing of a transaction that threw, and throws the same', async () => {
    const failure = new Error('changed my mind');
    const write = store.write(async (tx) => {
      await tx.run(createProbe, { id: 'lost', value: 1 });
      throw failure;
    });
    await expect(write).rejects.toBe(failure);
    expect(await store.read(readProbe, { id: 'lost' })).toEqual([]);
  });

  it('reads its own writes inside the transaction, and others do not see them before the commit', async () => {
    await store.write(async (tx) => {
      await tx.run(createProbe, { id: 'own', value: 2 });
      expect(await tx.read(readProbe, { id: 'own' })).toEqual([{ id: 'own', value: 2 }]);
      expect(await store.read(readProbe, { id: 'own' })).toEqual([]);
    });
    expect(await store.read(readProbe, { id: 'own' })).toEqual([{ id: 'own', value: 2 }]);
  });

  it('commits statements that the work did not wait for, in the order of the calls', async () => {
    await store.write(async (tx) => {
      void tx.run(createProbe, { id: 'hasty', value: 1 });
      void tx.run(increaseProbe, { id: 'hasty' });
      void tx.run(increaseProbe, { id: 'hasty' });
    });
    expect(await store.read(readProbe, { id: 'hasty' })).toEqual([{ id: 'hasty', value: 3 }]);
  });

  it('rolls back when a statement failed, even where the work caught its error', async () => {
    const write = store.write(async (tx) => {
      await tx.run(createProbe, { id: 'half', value: 1 });
      await tx.run({ name: 'test.broken', cypher: 'THIS IS NO CYPHER' }, {}).catch(() => 'caught');
    });
    await expect(write).rejects.toMatchObject({ name: 'ParleyError', code: 'ENGINE_FAILED' });
    expect(await store.read(readProbe, { id: 'half' })).toEqual([]);
  });

  it('refuses a statement that comes after the end of its transaction', async () => {
    const late = await store.write(async (tx) => () => tx.run(createProbe, { id: 'late', value: 1 }));
    await expect(late()).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
  });

  it('refuses a write inside a write, and goes on to take others', async () => {
    const nested = store.write(() => store.write((tx) => tx.run(createProbe, { id: 'nested', value: 1 })));
    await expect(nested).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
    await store.write((tx) => tx.run(createProbe, { id: 'not-nested', value: 1 }));
    expect(await store.read(readProbe, { id: 'nested' })).toEqual([]);
  });

  it('refuses a read that writes', async () => {
    await expect(store.read(deleteProbes, { ids: ['kept'] })).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
  });

  it('loses no increase when 12 writers add to the same two nodes in opposite orders', async () => {
    await store.write(async (tx) => {
      await tx.run(createProbe, { id: 'left', value: 0 });
      await tx.run(createProbe, { id: 'right', value: 0 });
    });
    const orders = [
      ['left', 'right'],
      ['right', 'left'],
    ] as const;
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        store.write(async (tx) => {
          for (const id of orders[index % 2] ?? []) await tx.run(increaseProbe, { id });
        }),
      ),
    );
    expect(await store.read(readProbe, { id: 'left' })).toEqual([{ id: 'left', value: 12 }]);
    expect(await store.read(readProbe, { id: 'right' })).toEqual([{ id: 'right', value: 12 }]);
  });

  it('starts every suite and every store with an empty graph', async () => {
    const fresh = await engine.open();
    expect(await fresh.read(countProbes, {})).toEqual([{ count: 0 }]);
    expect(await fresh.read(probeIds, { limit: 10 })).toEqual([]);
  });
});
