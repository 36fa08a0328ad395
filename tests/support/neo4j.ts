import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Neo4jCredentials } from '../../src/store/store-options.ts';
import { hasMaven } from '../../tools/neo4j/fetch-jars.ts';
import { findJava } from '../../tools/neo4j/find-java.ts';
import { DEFAULT_RELEASE, findRelease, type Neo4jRelease } from '../../tools/neo4j/releases.ts';
import { hasDocker, startContainer } from '../../tools/neo4j/start-container.ts';
import { type RunningServer, startServer } from '../../tools/neo4j/start-server.ts';
import { claimTestGraph } from './claim-test-graph.ts';

export interface TestNeo4j {
  /** One line for the reader of the test run. */
  readonly message: string;
  readonly uri: string | null;
  readonly credentials: Neo4jCredentials | null;
  stop(): Promise<void>;
}

/** Of throw-away servers on the loopback address. */
const PASSWORD = 'throw-away';

/**
 * Takes the first Neo4j there is: the URI in PARLEY_TEST_NEO4J (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE;
 * **what it holds is deleted**), one in a Docker engine, one from Maven Central on this machine's Java. With none, the
 * Neo4j suites are skipped, unless PARLEY_TEST_NEO4J is `required`. PARLEY_TEST_NEO4J_VERSION chooses the release.
 */
export async function findTestNeo4j(): Promise<TestNeo4j> {
  const wanted = process.env['PARLEY_TEST_NEO4J'] ?? '';
  const release = findRelease(process.env['PARLEY_TEST_NEO4J_VERSION'] || DEFAULT_RELEASE.version);
  if (wanted !== '' && wanted !== 'required') return useServer(wanted);
  if (await hasDocker())
    return describeServer(await startContainer(PASSWORD, release), 'in Docker', async () => undefined);
  if ((await hasMaven()) && (await findJava(release.minimumJava)) !== null) return startThrowAway(release);
  const missing = `no PARLEY_TEST_NEO4J, no Docker engine, no Maven with Java ${release.minimumJava}`;
  if (wanted === 'required') throw new Error(`PARLEY_TEST_NEO4J=required, and there is no Neo4j: ${missing}`);
  return {
    message: `Neo4j suites SKIPPED: ${missing}`,
    uri: null,
    credentials: null,
    stop: async () => undefined,
  };
}

async function useServer(uri: string): Promise<TestNeo4j> {
  const username = process.env['NEO4J_USERNAME'] || 'neo4j';
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  const database = process.env['NEO4J_DATABASE'] || null;
  const credentials = password === '' && database === null ? null : { username, password, database };
  const store = await openStore(parseGraphLocation(uri), credentials === null ? {} : { credentials });
  try {
    await claimTestGraph(store, uri);
  } finally {
    await store.close();
  }
  return { message: `Neo4j suites run on ${uri}`, uri, credentials, stop: async () => undefined };
}

async function startThrowAway(release: Neo4jRelease): Promise<TestNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'parley-neo4j-'));
  const removeHome = () => rm(home, { recursive: true, force: true });
  try {
    const server = await startServer({ home, release, password: PASSWORD, throwAway: true });
    return describeServer(server, 'from Maven Central', removeHome);
  } catch (error) {
    await removeHome();
    throw error;
  }
}

function describeServer(server: Omit<RunningServer, 'ended'>, origin: string, cleanUp: () => Promise<void>): TestNeo4j {
  return {
    message: `Neo4j suites run on Neo4j ${server.version} ${origin} at ${server.uri}`,
    uri: server.uri,
    credentials: { username: 'neo4j', password: PASSWORD, database: null },
    stop: async () => {
      await server.stop();
      await cleanUp();
    },
  };
}
