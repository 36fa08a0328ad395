import { describe, expect, it } from 'vitest';
import description from '../../package.json' with { type: 'json' };
import { runParley } from '../support/run-parley.ts';

const COMMANDS = ['extract', 'ingest', 'query', 'serve', 'schema', 'evaluate', 'doctor'];

describe('the command line', () => {
  it('names every command in its help', async () => {
    const { status, stdout } = await runParley(['--help']);
    expect(status).toBe(0);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `);
  });

  it('prints its version alone', async () => {
    const { status, stdout } = await runParley(['--version']);
    expect([status, stdout]).toEqual([0, `${description.version}\n`]);
  });

  it.each(COMMANDS)('explains %s', async (command) => {
    const { status, stdout } = await runParley([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: parley ${command}`);
  });

  it.each([
    [['frobnicate'], 'unknown command'],
    [['ingest'], "missing required argument 'input'"],
    [['ingest', 'a.txt', '--fast'], "unknown option '--fast'"],
    [['extract', 'a.txt', '--published', '2024-02-30'], '--published: found 2024-02-30; expected a date that exists'],
    [['query'], 'expected a query, or --file with one'],
    [['query', '{ x }', '--variables', '[1]'], '--variables: found [1]; expected a JSON object'],
    [['schema', 'sql'], 'found sql; expected one of graphql, records, graph'],
  ])('answers %j with status 2 and says why', async (argv, message) => {
    const { status, stderr, stdout } = await runParley(argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });

  it('reports every problem of the configuration at once', async () => {
    const environment = { PORT: 'abc', PARLEY_GRAPH: 'redis://x' };
    const { status, stderr } = await runParley(['serve'], { environment });
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('PORT: found "abc"');
    expect(lines[1]).toContain('PARLEY_GRAPH: found "redis://x"');
  });
});
