import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';
import { runParley } from '../support/run-parley.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const operation = read('docs/operation.md');

/** The variables that the server reads: the keys of the schemas of its environment. */
const VARIABLES = ['src/server/configuration.ts', 'src/server/security-settings.ts'].flatMap((path) =>
  [...read(path).matchAll(/^ {2}((?:PARLEY|NEO4J|OTEL)_[A-Z_]+|HOST|PORT):/gm)].map(([, name = '']) => name),
);

describe('docs/operation.md', () => {
  it('has the metrics that the server prints, with their types and labels', async () => {
    const printed = [...(await createMetrics({ processDefaults: false }).print()).matchAll(/^# TYPE (\S+) (\S+)$/gm)];
    const documented = [...operation.matchAll(/^\| `(parley_\w+)` \| (\w+) \|/gm)];
    const pair = ([, name, type]: RegExpMatchArray) => `${name} ${type}`;
    expect(documented.map(pair)).toEqual(printed.map(pair));
  });

  it('and docs/security.md name every variable that the server reads', () => {
    expect(VARIABLES.length).toBeGreaterThan(10);
    const pages = operation + read('docs/security.md');
    expect(VARIABLES.filter((name) => !pages.includes(`\`${name}\``))).toEqual([]);
  });
});

it('parley --help names every variable that the server reads, or where it is documented', async () => {
  const { stdout } = await runParley(['--help']);
  const isNamed = (name: string) =>
    stdout.includes(name) || (name.startsWith('PARLEY_MAX_') && stdout.includes('PARLEY_MAX_…'));
  expect(VARIABLES.filter((name) => !isNamed(name))).toEqual([]);
});
