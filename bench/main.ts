import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Benchmarks by name. Each prints ratios of one run: absolute times of a shared machine say little. */
const BENCHMARKS = {
  read: async () => (await import('./read.ts')).benchRead(),
  extract: async () => (await import('./extract.ts')).benchExtract(),
  ingest: async () => (await import('./ingest.ts')).benchIngest(),
} as const;

const names = process.argv.slice(2);
const chosen = names.length === 0 ? Object.keys(BENCHMARKS) : names;
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`unknown benchmark ${unknown.join(', ')}; expected one of ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 2;
} else {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  console.log(
    `commit ${commit}, Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  for (const [name, bench] of Object.entries(BENCHMARKS)) {
    if (!chosen.includes(name)) continue;
    console.log(`\n${name}`);
    await bench();
  }
}
