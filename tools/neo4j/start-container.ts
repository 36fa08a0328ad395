import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findFreePort } from './free-port.ts';
import { DEFAULT_RELEASE, type Neo4jRelease } from './releases.ts';
import type { RunningServer } from './start-server.ts';
import { waitForPort } from './wait-for-port.ts';

const run = promisify(execFile);
const TEN_SECONDS = 10_000;
const TEN_MINUTES = 600_000;

/** @returns whether a Docker engine answers; the client alone is not enough. */
export async function hasDocker(): Promise<boolean> {
  return run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: TEN_SECONDS }).then(
    () => true,
    () => false,
  );
}

/** Starts a throw-away Neo4j Community in a container that removes itself. */
export async function startContainer(
  password: string,
  release: Neo4jRelease = DEFAULT_RELEASE,
): Promise<Omit<RunningServer, 'ended'>> {
  const port = await findFreePort();
  const image = `neo4j:${release.version}-community`;
  const publish = `127.0.0.1:${port}:7687`;
  const parameters = ['run', '--rm', '--detach', '--publish', publish, '--env', `NEO4J_AUTH=neo4j/${password}`, image];
  const { stdout } = await run('docker', parameters, { timeout: TEN_MINUTES });
  const container = stdout.trim();
  const stop = async () => {
    await run('docker', ['kill', container], { timeout: TEN_MINUTES });
  };
  try {
    await waitForPort(port, () => true);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, version: release.version, stop };
}
