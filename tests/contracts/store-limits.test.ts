import { beforeAll, expect, it } from 'vitest';
import { ParleyError } from '../../src/domain/errors.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { createProbe, readProbe } from '../support/probe-queries.ts';

/**
 * Takes about a second for a size of 3,000 on the embedded engine, which cannot stop it, and minutes for one of 60,000 on
 * Neo4j, which looks for what is past its time every two seconds.
 */
const slow: Query<{ readonly size: number }, { readonly count: number }> = {
  name: 'test.slow',
  cypher: `
    UNWIND range(1, $size) AS a
    UNWIND range(1, $size) AS b
    WITH a, b
    WHERE (a * b) % 7 = 1
    RETURN count(a) AS count`,
};
const runningNames: Query<Record<string, never>, { readonly text: string }> = {
  name: 'test.transactions',
  cypher: 'SHOW TRANSACTIONS YIELD currentQuery AS text',
};

const PATIENT = { timeout: 20_000, interval: 100 };
const codeOf = (error: unknown) => (error instanceof ParleyError ? error.code : error);

describeEachEngine('limits', (engine) => {
  let store: GraphStore;
  let hurried: GraphStore;
  const size = { size: engine.name === 'Neo4j' ? 60_000 : 3_000 };

  beforeAll(async () => {
    store = await engine.open();
    hurried = await engine.open({ queryTimeoutMillis: 50 });
  });

  it('gives up on a read that takes too long, and goes on to answer others', async () => {
    await expect(hurried.read(slow, size)).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    // On a busy machine the next ones may be too slow too, while what was given up on still runs.
    await expect.poll(() => hurried.read(readProbe, { id: 'none' }).catch(codeOf), PATIENT).toEqual([]);
  });

  it('rolls back a write that takes too long, and lets the next writer in', async () => {
    const write = hurried.write(async (tx) => {
      await tx.run(createProbe, { id: 'slow', value: 1 });
      await tx.run(slow, size);
    });
    await expect(write).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    const next = () =>
      hurried.write((tx) => tx.run(createProbe, { id: 'next', value: 1 })).then(() => 'written', codeOf);
    await expect.poll(next, PATIENT).toBe('written');
    const found = (id: string) => hurried.read(readProbe, { id }).catch(codeOf);
    await expect.poll(() => found('slow'), PATIENT).toEqual([]);
    await expect.poll(() => found('next'), PATIENT).toEqual([{ id: 'next', value: 1 }]);
  });

  it('rejects an aborted read with the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('the client went away');
    const read = store.read(slow, size, controller.signal);
    controller.abort(reason);
    await expect(read).rejects.toBe(reason);
  });

  it('does not start a read whose signal is aborted already', async () => {
    engine.forgetStatements();
    await expect(store.read(slow, size, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
    expect(engine.statements()).toEqual([]);
  });

  it.runIf(engine.name === 'Neo4j')('ends an aborted statement on the server', async () => {
    const controller = new AbortController();
    const read = store.read(slow, size, controller.signal).catch((error: unknown) => error);
    await expect.poll(() => countSlow(store)).toBe(1);
    controller.abort(new Error('enough'));
    await read;
    await expect.poll(() => countSlow(store)).toBe(0);
  });

  it('reports each statement with its name, kind and count of rows, failed ones without', async () => {
    engine.forgetStatements();
    await store.write((tx) => tx.run(createProbe, { id: 'counted', value: 1 }));
    await store.read(readProbe, { id: 'counted' });
    await store.search('actors', [['nobody']], 5);
    await store.read({ name: 'test.broken', cypher: 'NO CYPHER' }, {}).catch(() => 'failed');
    expect(engine.statements()).toMatchObject([
      { name: 'probe.create', kind: 'write', rowCount: 1 },
      { name: 'probe.read', kind: 'read', rowCount: 1 },
      { name: 'search.actors', kind: 'read', rowCount: expect.any(Number) },
      { name: 'test.broken', kind: 'read', rowCount: null },
    ]);
  });

  it('says which statement failed, and where', async () => {
    await expect(store.read({ name: 'test.broken', cypher: 'NO CYPHER' }, {})).rejects.toMatchObject({
      name: 'ParleyError',
      code: 'ENGINE_FAILED',
      message: expect.stringContaining('test.broken'),
    });
  });

  it('answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  it('finishes what is under way when it is closed, and refuses what comes after', async () => {
    const closing = await engine.open();
    const writes = Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        closing.write((tx) => tx.run(createProbe, { id: `drained-${index}`, value: index })),
      ),
    );
    const closed = closing.close();
    expect(await writes).toHaveLength(20);
    await closed;
    await closing.close();
    const refusal = { code: 'ENGINE_UNAVAILABLE', message: expect.stringContaining('is closed') };
    await expect(closing.read(readProbe, { id: 'x' })).rejects.toMatchObject(refusal);
    await expect(closing.write(async () => 1)).rejects.toMatchObject(refusal);
    await expect(closing.search('actors', [['a']], 1)).rejects.toMatchObject(refusal);
    await expect(closing.migrate()).rejects.toMatchObject(refusal);
    await expect(closing.ping()).rejects.toMatchObject(refusal);
  });
});

async function countSlow(store: GraphStore): Promise<number> {
  const rows = await store.read(runningNames, {});
  return rows.filter(({ text }) => text.includes('range(1, $size) AS a')).length;
}
