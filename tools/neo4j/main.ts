import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_RELEASE, findRelease, NEO4J_RELEASES } from './releases.ts';
import { startServer } from './start-server.ts';

const DEFAULT_PORT = 7687;
const USAGE = `Usage: npm run neo4j -- [--port PORT] [--version VERSION] [--home FOLDER] [--password PASSWORD]

Starts a Neo4j Community server for development, without Docker: from Maven Central, on this machine's Java.
  --port      Bolt port on the loopback address (${DEFAULT_PORT})
  --version   ${NEO4J_RELEASES.map(({ version }) => version).join(' or ')} (${DEFAULT_RELEASE.version})
  --home      folder of the data, kept between runs (.parley/neo4j)
  --password  asks clients for this password of the user neo4j; without it, whoever reaches the loopback port is let in
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      version: { type: 'string', default: DEFAULT_RELEASE.version },
      home: { type: 'string', default: '.parley/neo4j' },
      password: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`found --port ${JSON.stringify(values.port)}; expected a whole number from 1 to 65535`);
  }
  const home = resolve(values.home);
  const password = values.password ?? null;
  mkdirSync(home, { recursive: true });
  process.stdout.write(`Starting Neo4j ${values.version} with its data in ${home} …\n`);
  const server = await startServer({ home, port, password, release: findRelease(values.version) });
  const credentials = password === null ? '' : 'NEO4J_PASSWORD=… ';
  process.stdout.write(
    `Neo4j answers on ${server.uri} (loopback only, ${password === null ? 'no password' : 'user neo4j'}).\n` +
      `Use it with: ${credentials}PARLEY_GRAPH=${server.uri} npm start\nCtrl-C stops it.\n`,
  );
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
    void server.ended.then(stop);
  });
  process.stdout.write('Stopping Neo4j …\n');
  await server.stop();
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
