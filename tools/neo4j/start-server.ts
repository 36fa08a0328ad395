import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchJars } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { findFreePort, requireFreePort } from './free-port.ts';
import { DEFAULT_RELEASE, type Neo4jRelease } from './releases.ts';
import { waitForPort } from './wait-for-port.ts';

export interface ServerOptions {
  /** Folder for data, configuration and logs; what is there is kept. */
  readonly home: string;
  /** @default 5.26 LTS */
  readonly release?: Neo4jRelease;
  /** Loopback port of Bolt. @default one that is free */
  readonly port?: number;
  /** null lets everybody on the loopback address in. Counts on a home that is new; the user is `neo4j`. */
  readonly password: string | null;
  /** For tests: starts sooner, runs slower, and is killed instead of stopped. @default false */
  readonly throwAway?: boolean;
  /** Memory for the pages of the store. @default 128 */
  readonly pageCacheMegabytes?: number;
}

export interface RunningServer {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly version: string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];

/**
 * Starts Neo4j Community from its jars, without Docker: needs Maven for the first time, and Java. Resolves when it
 * answers on its Bolt port. It ends with the process that started it, however that ends.
 * @throws Error when there is no Java that is new enough, or the server did not start; with its last words.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const release = options.release ?? DEFAULT_RELEASE;
  const java = await findJava(release.minimumJava);
  if (java === null) throw new Error(`Neo4j ${release.version} needs Java ${release.minimumJava} or later; found none`);
  const jars = await fetchJars(release);
  if (options.port !== undefined) await requireFreePort(options.port);
  const port = options.port ?? (await findFreePort());
  await writeConfiguration(options, port);
  if (options.password !== null) await setInitialPassword(java, jars, options.home, options.password);

  const parameters = [
    ...(options.throwAway === true ? ['-Xmx512m', '-XX:TieredStopAtLevel=1'] : ['-Xms512m', '-Xmx1g']),
    '-XX:+UseSerialGC',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `${jars}/*`,
    release.mainClass,
    `--home-dir=${options.home}`,
    `--config-dir=${join(options.home, 'conf')}`,
  ];
  const server = spawnWithParent(java, parameters, options.throwAway === true ? 'KILL' : 'TERM');
  const output: string[] = [];
  server.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const ended = once(server, 'exit').then(() => undefined);
  const stop = async () => {
    server.stdin?.end();
    await ended;
  };
  try {
    await waitForPort(port, () => server.exitCode === null);
  } catch (error) {
    await stop();
    const log = await readFile(join(options.home, 'logs', 'debug.log'), 'utf8').catch(() => '');
    throw new Error(`Neo4j did not start: ${output.join('').slice(-2_000)}\n${log.slice(-2_000)}`, { cause: error });
  }
  return { uri: `bolt://127.0.0.1:${port}`, version: release.version, ended, stop };
}

async function writeConfiguration(options: ServerOptions, port: number): Promise<void> {
  await mkdir(join(options.home, 'conf'), { recursive: true });
  await mkdir(join(options.home, 'logs'), { recursive: true });
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${options.pageCacheMegabytes ?? 128}m`,
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    `dbms.security.auth_enabled=${options.password !== null}`,
  ];
  await writeFile(join(options.home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

async function setInitialPassword(java: string, jars: string, home: string, password: string): Promise<void> {
  const admin = spawn(java, ['-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: 'ignore',
  });
  await once(admin, 'exit');
}

/**
 * Java outlives a parent that is killed. So a shell stands between: it ends the server when its standard input is
 * closed, which the system does for a process that is gone.
 */
function spawnWithParent(command: string, parameters: readonly string[], signal: 'KILL' | 'TERM'): ChildProcess {
  const script = [
    'exec 3<&0',
    '"$@" </dev/null 3<&- & child=$!',
    `(read -r _ <&3; kill -${signal} $child) 2>/dev/null & watcher=$!`,
    'wait $child; status=$?',
    'kill $watcher 2>/dev/null',
    'exit $status',
  ].join('\n');
  return spawn('sh', ['-c', script, 'sh', command, ...parameters], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
}
