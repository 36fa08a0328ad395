import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findJava } from '../../tools/neo4j/find-java.ts';
import { findFreePort } from '../../tools/neo4j/free-port.ts';
import { DEFAULT_RELEASE } from '../../tools/neo4j/releases.ts';
import { type RunningServer, startServer } from '../../tools/neo4j/start-server.ts';
import { type StartedApp, startApp } from '../server/support/start-app.ts';

const CLIENTS = 4;
const BODY = JSON.stringify({ query: '{ people(first: 1) { totalCount } meetings(first: 1) { totalCount } }' });
const MINUTES = 60_000;

/** Neo4j is stopped and started again in this suite, so it is one of its own. */
const canRun = inject('neo4j').uri !== null && (await findJava(DEFAULT_RELEASE.minimumJava)) !== null;

describe.skipIf(!canRun)('a server whose Neo4j is stopped and started again under load', () => {
  let home: string;
  let port: number;
  let engine: RunningServer;
  let server: StartedApp;
  const startEngine = () => startServer({ home, port, password: null, throwAway: true });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'parley-neo4j-'));
    port = await findFreePort();
    engine = await startEngine();
    const store = await openStore(parseGraphLocation(`bolt://127.0.0.1:${port}`));
    await store.migrate();
    // A busy machine is slow with a Neo4j that has just begun; that is not what is asked here.
    server = await startApp({ store, timeoutMillis: MINUTES });
  });
  afterAll(async () => {
    await server?.close();
    await engine?.stop();
    await rm(home, { recursive: true, force: true });
  });

  /** @returns `ok`, or the code of the error; a request that is not answered with JSON fails the test. */
  async function ask(): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(server.url, { method: 'POST', headers, body: BODY });
    const { errors } = await response.json();
    return errors === undefined ? 'ok' : errors[0].extensions.code;
  }

  const isReady = async () => (await fetch(new URL('/health/ready', server.url))).status;

  it(
    'answers with a clear error while it is away, and recovers by itself; no request hangs',
    async () => {
      const answers = new Set<string>();
      const load = { goesOn: true };
      const clients = Array.from({ length: CLIENTS }, async () => {
        while (load.goesOn) answers.add(await ask());
      });
      try {
        await expect.poll(ask, { timeout: MINUTES }).toBe('ok');
        expect(await isReady()).toBe(200);

        await engine.stop();
        expect(await ask()).toBe('ENGINE_UNAVAILABLE');
        await expect.poll(isReady, { timeout: MINUTES }).toBe(503);

        engine = await startEngine();
        await expect.poll(ask, { timeout: MINUTES }).toBe('ok');
        await expect.poll(isReady, { timeout: MINUTES }).toBe(200);
      } finally {
        load.goesOn = false;
        await Promise.all(clients);
      }
      expect([...answers].sort()).toEqual(['ENGINE_UNAVAILABLE', 'ok']);
      expect(JSON.stringify(server.lines.filter((line) => line['level'] === 30))).not.toContain('INTERNAL_ERROR');
    },
    4 * MINUTES,
  );
});
