import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

interface Options {
  /** How many times the meetings of the read benchmark. */
  readonly scale: number;
  /** Measured time: of `read` for one side, one question and one count of connections; of `soak` in all. */
  readonly seconds: number | null;
  /** Only questions that have this in their name. */
  readonly question: string;
  readonly subscribers: number;
  readonly connections: number;
  /** How many made-up articles `extract` reads. */
  readonly articles: number;
  /** How long each of them is at least. */
  readonly words: number;
  readonly isOnNeo4j: boolean;
}

/** Benchmarks by name. Each prints ratios of one run: absolute times of a shared machine say little. */
const BENCHMARKS = {
  read: async (options: Options) =>
    (await import('./read/bench-read.ts')).benchRead({ ...options, seconds: options.seconds ?? 3 }),
  plan: async () => (await import('./plan.ts')).benchPlan(),
  extract: async (options: Options) => (await import('./extract/bench-extract.ts')).benchExtract(options),
  ingest: async () => (await import('./ingest.ts')).benchIngest(),
  soak: async (options: Options) =>
    (await import('./soak/bench-soak.ts')).benchSoak({ ...options, seconds: options.seconds ?? 60 }),
  outage: async (options: Options) => (await import('./soak/bench-outage.ts')).benchOutage(options),
} as const;

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    question: { type: 'string', default: '' },
    subscribers: { type: 'string', default: '1000' },
    connections: { type: 'string', default: '200' },
    articles: { type: 'string', default: '5000' },
    words: { type: 'string', default: '600' },
    neo4j: { type: 'boolean', default: false },
  },
});
const options: Options = {
  scale: Number(values.scale),
  seconds: values.seconds === undefined ? null : Number(values.seconds),
  question: values.question,
  subscribers: Number(values.subscribers),
  connections: Number(values.connections),
  articles: Number(values.articles),
  words: Number(values.words),
  isOnNeo4j: values.neo4j,
};
const chosen = names.length === 0 ? Object.keys(BENCHMARKS) : names;
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`unknown benchmark ${unknown.join(', ')}; expected one of ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 2;
} else if (
  !(
    options.scale > 0 &&
    options.subscribers >= 0 &&
    options.connections > 0 &&
    options.articles >= 1 &&
    options.words >= 1 &&
    (options.seconds ?? 1) > 0
  )
) {
  console.error(
    'expected numbers above 0 after --scale, --seconds, --subscribers, --connections, --articles and --words',
  );
  process.exitCode = 2;
} else {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const processors = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  console.log(`commit ${commit}, Node.js ${process.versions.node}, ${processors}, ${memory}`);
  for (const [name, bench] of Object.entries(BENCHMARKS)) {
    if (!chosen.includes(name)) continue;
    console.log(`\n${name}`);
    await bench(options);
  }
}
