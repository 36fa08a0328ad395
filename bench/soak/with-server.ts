import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4jDriver from 'neo4j-driver';
import { packageRoot } from '../../src/server/package-root.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findFreePort } from '../../tools/neo4j/free-port.ts';
import { type RunningServer, startServer } from '../../tools/neo4j/start-server.ts';
import { startChild } from '../read/child-server.ts';
import { fillGraph } from '../read/fill-graph.ts';
import { createSyntheticGraph, type SyntheticGraph } from '../read/synthetic-graph.ts';

/** A server of Parley in a process of its own, over a generated graph. */
export interface LoadedServer {
  /** `http://127.0.0.1:PORT/graphql` */
  readonly url: string;
  readonly graph: SyntheticGraph;
  /** Makes the server free what it no longer needs. */
  collectGarbage(): void;
  /** Null on the embedded engine. */
  readonly neo4j: RestartableNeo4j | null;
}

export interface RestartableNeo4j {
  kill(): Promise<void>;
  /** Resolves when it answers on its port, the same as before, with the data that it had. */
  start(): Promise<void>;
  /** Resolves when it answers a statement over a connection of its own. */
  awaitAnswer(): Promise<void>;
}

interface GraphOptions {
  readonly scale: number;
  readonly isOnNeo4j: boolean;
  /** A Neo4j that is killed where it would be stopped. */
  readonly isKilled: boolean;
}

const ROOT = packageRoot();
const COLLECT_ON_SIGNAL = 'data:text/javascript,process.on("SIGUSR2",()=>globalThis.gc())';

/** Fills a graph, starts a server over it, gives it to `work`, and stops and removes all of it. */
export async function withServer(options: GraphOptions, work: (server: LoadedServer) => Promise<void>): Promise<void> {
  const cleanUps: (() => Promise<unknown>)[] = [];
  try {
    const folder = await mkdtemp(join(tmpdir(), 'parley-soak-'));
    cleanUps.push(() => rm(folder, { recursive: true, force: true }));
    const neo4j = options.isOnNeo4j ? await openNeo4j(join(folder, 'neo4j'), options.isKilled) : null;
    if (neo4j !== null) cleanUps.push(neo4j.kill);
    const location = neo4j?.uri ?? `embedded:${join(folder, 'graph')}`;
    const graph = createSyntheticGraph(options.scale);
    await fill(location, graph);
    const entry = ['--expose-gc', '--import', COLLECT_ON_SIGNAL, 'bin/parley.mjs', 'serve'];
    const environment = { PARLEY_GRAPH: location, PARLEY_SEEDS: 'off', PARLEY_LOG_LEVEL: 'error' };
    const child = await startChild(entry, { cwd: ROOT, environment });
    cleanUps.push(child.stop);
    await work({ url: child.url, graph, neo4j, collectGarbage: () => process.kill(child.pid, 'SIGUSR2') });
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

async function openNeo4j(home: string, throwAway: boolean): Promise<RestartableNeo4j & { readonly uri: string }> {
  const port = await findFreePort();
  const start = () => startServer({ home, port, throwAway, password: null, pageCacheMegabytes: 256 });
  let running: RunningServer | null = await start();
  const { uri } = running;
  return {
    uri,
    async kill() {
      await running?.stop();
      running = null;
    },
    async start() {
      running = await start();
    },
    async awaitAnswer() {
      const driver = neo4jDriver.driver(uri);
      try {
        while (!(await driver.executeQuery('RETURN 1 AS one').then(Boolean, () => false))) await wait(50);
      } finally {
        await driver.close();
      }
    },
  };
}

async function fill(location: string, graph: SyntheticGraph): Promise<void> {
  const store = await openStore(parseGraphLocation(location));
  try {
    await store.migrate();
    await fillGraph(store, graph);
  } finally {
    await store.close();
  }
}
