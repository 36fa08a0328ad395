import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { type StartedApp, startApp } from '../server/support/start-app.ts';
import { makeSlow, SLOW_MARK } from '../support/slow-store.ts';

const { uri, credentials } = inject('neo4j');
const JSON_HEADERS = { 'content-type': 'application/json' };
const BODY = JSON.stringify({ query: 'query Slow { people(first: 1) { totalCount } }' });
const SECOND = 1_000;

const RUNNING: Query<{ readonly mark: string }, { readonly count: number }> = {
  name: 'test.running',
  cypher: `
    SHOW TRANSACTIONS YIELD currentQuery
    WHERE currentQuery CONTAINS $mark AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
    RETURN count(*) AS count`,
};

describe.skipIf(uri === null)('a request that is given up (Neo4j)', () => {
  let watcher: GraphStore;
  const servers: StartedApp[] = [];
  const open = () => openStore(parseGraphLocation(uri ?? ''), credentials === null ? {} : { credentials });

  const countRunning = async () => (await watcher.read(RUNNING, { mark: SLOW_MARK }))[0]?.count;
  const start = async (timeoutMillis: number) => {
    const server = await startApp({ store: makeSlow(await open()), timeoutMillis, drainMillis: 1 });
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    watcher = await open();
    return () => watcher.close();
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  it.each([
    ['application/json', 200],
    ['application/graphql-response+json', 504],
  ])('after the limit is answered with it, and its statement is ended (%s)', async (accept, status) => {
    const server = await start(300);
    const headers = { ...JSON_HEADERS, accept };
    const response = await fetch(server.url, { method: 'POST', headers, body: BODY });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('limit of 300 ms'), extensions: { code: 'QUERY_TIMEOUT' } }],
    });
    await expect.poll(countRunning, { timeout: 10 * SECOND }).toBe(0);
    expect(server.lines.at(-1)).toMatchObject({ outcome: 'timeout', codes: ['QUERY_TIMEOUT'], operation: 'Slow' });
    expect(server.lines.filter((line) => line['level'] === 50)).toEqual([]);
  });

  it('because its client left leaves no statement behind, and no error in the log', async () => {
    const server = await start(600 * SECOND);
    const leaving = new AbortController();
    const answer = fetch(server.url, { method: 'POST', headers: JSON_HEADERS, body: BODY, signal: leaving.signal });
    const left = expect(answer).rejects.toThrow('abort');
    await expect.poll(countRunning, { timeout: 10 * SECOND }).toBe(1);
    leaving.abort();
    await left;
    await expect.poll(countRunning, { timeout: 10 * SECOND }).toBe(0);
    await expect.poll(() => server.lines.length).toBe(1);
    expect(server.lines[0]).toMatchObject({ outcome: 'cancelled', operation: 'Slow', statements: 1 });
  });

  it('because the server cuts it off leaves no statement behind', async () => {
    const server = await start(600 * SECOND);
    const answer = fetch(server.url, { method: 'POST', headers: JSON_HEADERS, body: BODY });
    const cut = expect(answer).rejects.toThrow('fetch failed');
    await expect.poll(countRunning, { timeout: 10 * SECOND }).toBe(1);
    await server.close();
    await cut;
    await expect.poll(countRunning, { timeout: 10 * SECOND }).toBe(0);
  });
});
