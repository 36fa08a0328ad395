import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { StoreOptions } from '../../src/store/store-options.ts';
import { clearGraph } from '../support/clear-graph.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import { randomSketches } from '../support/random-sketches.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// An engine that has never seen these statements plans each of them first: some 60 of them.
vi.setConfig({ testTimeout: 120_000 });

const SCRIPT = fileURLToPath(new URL('../support/ingest-until-killed.ts', import.meta.url));
const OPTIONS = { seed: 21, documents: 90, people: 16, days: 25 };
const BATCH_SIZE = 6;

/** Starts an ingest in a process of its own, and kills it when `count` documents are acknowledged, in mid-work. */
async function ingestAndKill(location: string, count: number, { credentials }: StoreOptions = {}): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      SCRIPT,
      location,
      JSON.stringify(OPTIONS),
      JSON.stringify(credentials ?? null),
      `${BATCH_SIZE}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    if (Number(line) >= count) child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}

async function finishAndCompare(store: GraphStore, expected: readonly string[]): Promise<void> {
  const sketches = randomSketches(OPTIONS);
  const report = await ingestSketches(store, sketches, BATCH_SIZE);
  expect(report.documents.new).toBeGreaterThan(0);
  expect(report.documents.unchanged).toBeGreaterThan(0);
  expect(report.documents.new + report.documents.unchanged).toBe(sketches.length);
  expect(await dumpGraph(store)).toEqual(expected);
}

describe('an ingest that was killed and started again', () => {
  let expected: readonly string[];

  beforeAll(async () => {
    const store = await openStore(parseGraphLocation('embedded:memory'));
    await store.migrate();
    await ingestSketches(store, randomSketches(OPTIONS));
    expected = await dumpGraph(store);
    await store.close();
  });

  it.each([6, 48])(
    'gives the graph of one clean run on the embedded engine, killed after %i documents',
    async (count) => {
      const location = `embedded:${await temporaryFolder()}/graph`;
      await ingestAndKill(location, count);
      const store = await openStore(parseGraphLocation(location));
      await finishAndCompare(store, expected).finally(() => store.close());
    },
  );

  it.skipIf(inject('neo4j').uri === null)('gives the graph of one clean run on Neo4j', async () => {
    const { uri, credentials } = inject('neo4j');
    const options = credentials === null ? {} : { credentials };
    const store = await openStore(parseGraphLocation(uri ?? ''), options);
    try {
      await store.migrate();
      await clearGraph(store);
      await ingestAndKill(uri ?? '', 30, options);
      await finishAndCompare(store, expected);
    } finally {
      await store.close();
    }
  });
});
