import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { packageRoot } from '../../src/server/package-root.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import { countDocuments } from '../../src/store/queries/count-documents.ts';
import { startServer } from '../../tools/neo4j/start-server.ts';
import { bareContender } from './bare-contender.ts';
import { startChild } from './child-server.ts';
import type { Contender } from './contender.ts';
import { fillGraph } from './fill-graph.ts';
import { httpContender } from './http-contender.ts';
import type { SyntheticGraph } from './synthetic-graph.ts';

const ROOT = packageRoot();
const PEER = join(ROOT, 'bench/peer');

export const SIDES = {
  parley: 'Parley on Neo4j',
  embedded: 'Parley embedded',
  bare: 'bare statement',
  peer: '@neo4j/graphql',
} as const;

/**
 * Fills an embedded graph and a Neo4j (its own, or the empty one that PARLEY_BENCH_NEO4J names, which is left filled),
 * starts a server for each side, gives them to `work`, and stops and removes all of it.
 */
export async function withSides<T>(
  { graph, withPeer }: { readonly graph: SyntheticGraph; readonly withPeer: boolean },
  work: (sides: readonly Contender[]) => Promise<T>,
): Promise<T> {
  const cleanUps: (() => Promise<unknown>)[] = [];
  try {
    const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
    cleanUps.push(() => rm(folder, { recursive: true, force: true }));
    const uri = await findNeo4j(join(folder, 'neo4j'), graph, cleanUps);
    const embedded = `embedded:${join(folder, 'graph')}`;
    await Promise.all([uri, embedded].map((location) => fill(location, graph)));

    const open = async (name: string, entry: readonly string[], cwd: string, environment: Record<string, string>) => {
      const child = await startChild(entry, { cwd, environment });
      cleanUps.push(child.stop);
      const contender = httpContender(
        name,
        child.url,
        name === SIDES.peer ? ({ peer }) => peer : ({ parley }) => parley,
      );
      cleanUps.push(async () => contender.close());
      return contender;
    };
    const parley = (name: string, location: string) =>
      open(name, ['bin/parley.mjs', 'serve'], ROOT, {
        PARLEY_GRAPH: location,
        PARLEY_SEEDS: 'off',
        PARLEY_LOG_LEVEL: 'warn',
      });
    const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
    cleanUps.push(() => driver.close());
    const sides: Contender[] = [
      await parley(SIDES.parley, uri),
      await parley(SIDES.embedded, embedded),
      bareContender(driver),
    ];
    if (withPeer) {
      await installPeer();
      sides.push(await open(SIDES.peer, ['server.mjs'], PEER, { NEO4J_URI: uri }));
    }
    return await work(sides);
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

async function findNeo4j(home: string, graph: SyntheticGraph, cleanUps: (() => Promise<unknown>)[]): Promise<string> {
  const given = process.env['PARLEY_BENCH_NEO4J'] ?? '';
  if (given !== '') return given;
  const pageCacheMegabytes = 128 + 100 * graph.scale;
  const server = await startServer({ home, password: null, pageCacheMegabytes });
  cleanUps.push(server.stop);
  return server.uri;
}

async function fill(location: string, graph: SyntheticGraph): Promise<void> {
  const startedAt = performance.now();
  const store = await openStore(parseGraphLocation(location));
  try {
    await store.migrate();
    if ((await countDocuments(store)) > 0)
      throw new Error(`${location} is not empty: a benchmark needs a graph of its own`);
    await fillGraph(store, graph);
  } finally {
    await store.close();
  }
  const engine = location.startsWith('embedded:') ? 'embedded' : 'Neo4j';
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  console.error(`${engine}: ${graph.meetings.length} meetings written in ${seconds} s`);
}

/** The peer is a package of its own, so that nobody who installs Parley installs it. */
async function installPeer(): Promise<void> {
  if (existsSync(join(PEER, 'node_modules', '@neo4j', 'graphql'))) return;
  console.error('installing the peer …');
  await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: PEER });
}
