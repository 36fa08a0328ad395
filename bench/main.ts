import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

interface Options {
  /** How many times the meetings of the read benchmark. */
  readonly scale: number;
  /** Measured time of one side, one question and one count of connections. */
  readonly seconds: number;
  /** Only questions that have this in their name. */
  readonly question: string;
}

/** Benchmarks by name. Each prints ratios of one run: absolute times of a shared machine say little. */
const BENCHMARKS = {
  read: async (options: Options) => (await import('./read/bench-read.ts')).benchRead(options),
  plan: async () => (await import('./plan.ts')).benchPlan(),
  extract: async () => (await import('./extract.ts')).benchExtract(),
  ingest: async () => (await import('./ingest.ts')).benchIngest(),
} as const;

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3' },
    question: { type: 'string', default: '' },
  },
});
const options: Options = { scale: Number(values.scale), seconds: Number(values.seconds), question: values.question };
const chosen = names.length === 0 ? Object.keys(BENCHMARKS) : names;
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`unknown benchmark ${unknown.join(', ')}; expected one of ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 2;
} else if (!Number.isInteger(options.scale) || options.scale < 1 || !(options.seconds > 0)) {
  console.error('expected a whole number of 1 or more after --scale, and a number above 0 after --seconds');
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
