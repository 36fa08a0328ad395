import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { createProbe, deleteProbes, readProbe } from '../support/probe-queries.ts';

const { uri, credentials } = inject('neo4j');
const options = credentials === null ? {} : { credentials };

describe.skipIf(uri === null)('the connection to Neo4j', () => {
  const opened: { close(): unknown }[] = [];
  const open = async (location: string, given = options): Promise<GraphStore> => {
    const store = await openStore(parseGraphLocation(location), given);
    opened.push(store);
    return store;
  };

  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  it('routes by neo4j:// as well as it connects by bolt://, and reads what it wrote', async () => {
    const store = await open((uri ?? '').replace('bolt:', 'neo4j:'));
    await store.write((tx) => tx.run(deleteProbes, { ids: ['routed'] }));
    for (let value = 0; value < 10; value += 1) {
      await store.write(async (tx) => {
        await tx.run(deleteProbes, { ids: ['routed'] });
        await tx.run(createProbe, { id: 'routed', value });
      });
      expect(await store.read(readProbe, { id: 'routed' })).toEqual([{ id: 'routed', value }]);
    }
  });

  it.skipIf(credentials === null)('says that a password is wrong, and does not print it', async () => {
    const wrong = { username: 'neo4j', password: 'tell-nobody', database: null };
    const error = await open(uri ?? '', { credentials: wrong }).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'ENGINE_AUTHENTICATION', message: expect.stringContaining(uri ?? '') });
    expect(JSON.stringify(error) + String(error)).not.toContain('tell-nobody');
  });

  it('says that a database does not exist', async () => {
    const absent = { username: 'neo4j', password: '', ...credentials, database: 'absent' };
    await expect(open(uri ?? '', { credentials: absent })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('absent'),
    });
  });

  it('says that the engine does not answer once the network is cut', async () => {
    const proxy = await startProxy(new URL((uri ?? '').replace('bolt:', 'http:')));
    const store = await open(`bolt://127.0.0.1:${proxy.port}`);
    await store.ping();
    proxy.cut();
    const refusal = { code: 'ENGINE_UNAVAILABLE', message: expect.stringContaining(String(proxy.port)) };
    await expect(store.ping()).rejects.toMatchObject(refusal);
    await expect(store.read(readProbe, { id: 'x' })).rejects.toMatchObject(refusal);
  });

  it('runs a read again whose connection breaks before the answer', async () => {
    const proxy = await startProxy(new URL((uri ?? '').replace('bolt:', 'http:')));
    const store = await open(`bolt://127.0.0.1:${proxy.port}`);
    const read = store.read(countPairs, {});
    await expect.poll(async () => (await store.read(runningPairs, {}))[0]?.count).toBeGreaterThan(0);
    proxy.breakConnections();
    await expect(read).resolves.toEqual([{ count: 4_000_000 }]);
    proxy.cut();
  });
});

const countPairs: Query<Record<string, never>, { readonly count: number }> = {
  name: 'test.pairs',
  cypher: `
    UNWIND range(1, 2000) AS a
    UNWIND range(1, 2000) AS b
    RETURN count(a + b) AS count`,
};
const runningPairs: Query<Record<string, never>, { readonly count: number }> = {
  name: 'test.running',
  cypher: `
    SHOW TRANSACTIONS YIELD currentQuery
    WHERE currentQuery CONTAINS 'RETURN count(a + b)' AND NOT currentQuery CONTAINS 'SHOW'
    RETURN count(*) AS count`,
};

/** A wire between Parley and the server that can be cut. */
async function startProxy(target: URL): Promise<{ readonly port: number; breakConnections(): void; cut(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    breakConnections() {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
