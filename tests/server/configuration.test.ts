import { describe, expect, it } from 'vitest';
import { ParleyError } from '../../src/domain/errors.ts';
import { parseConfiguration } from '../../src/server/configuration.ts';
import { STANDARD_SECURITY } from '../../src/server/security-settings.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfiguration(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ParleyError) || error.code !== 'CONFIGURATION_INVALID') throw error;
    return error.message.split('\n');
  }
}

describe('parseConfiguration', () => {
  it('serves an embedded graph on loopback when nothing is set', () => {
    expect(parseConfiguration({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      graph: { kind: 'folder', path: './.parley/graph' },
      credentials: null,
      loadsSeeds: true,
      timeoutMillis: 10_000,
      hasMetrics: true,
      tracesEndpoint: null,
      logLevel: 'info',
      security: STANDARD_SECURITY,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseConfiguration({ PORT: '', PARLEY_GRAPH: '', PARLEY_SEEDS: '' })).toEqual(parseConfiguration({}));
  });

  it('gives credentials only where a password is set', () => {
    const environment = {
      PARLEY_GRAPH: 'neo4j://graph.example:7687',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'news',
    };
    expect(parseConfiguration(environment)).toMatchObject({
      graph: { kind: 'neo4j', uri: 'neo4j://graph.example:7687' },
      credentials: { username: 'neo4j', password: 'secret', database: 'news' },
    });
  });

  it('reports all problems at once, one line each', () => {
    const problems = problemsOf({
      PORT: 'abc',
      PARLEY_GRAPH: 'redis://x',
      PARLEY_SEEDS: 'maybe',
      PARLEY_LOG_LEVEL: 'loud',
    });
    expect(problems).toHaveLength(4);
    expect(problems).toContain('PORT: found "abc"; expected a whole number from 0 to 65535');
    expect(problems).toContain('PARLEY_SEEDS: found "maybe"; expected one of on, off');
    expect(
      problems.find((line) => line.startsWith('PARLEY_GRAPH: found "redis://x"; expected embedded:PATH')),
    ).toBeDefined();
  });

  it.each(['-1', '65536', '4000.5', '0x10', ' 80'])('refuses the port %j', (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1);
  });

  it('never repeats a password', () => {
    expect(problemsOf({ PARLEY_GRAPH: 'neo4j://neo4j:hunter2@host' }).join()).not.toContain('hunter2');
  });

  it.each([
    ['1500', 1_500],
    ['1500ms', 1_500],
    ['10s', 10_000],
    ['2m', 120_000],
    ['60m', 3_600_000],
  ])('reads the time-out %j as %d ms', (text, millis) => {
    expect(parseConfiguration({ PARLEY_QUERY_TIMEOUT: text }).timeoutMillis).toBe(millis);
  });

  it.each(['0', '61m', '1.5s', '-1', '10 s', '1h', '9999999999', 'soon'])('refuses the time-out %j', (text) => {
    expect(() => parseConfiguration({ PARLEY_QUERY_TIMEOUT: text })).toThrow('PARLEY_QUERY_TIMEOUT');
  });

  it.each(['localhost:4318', 'grpc://localhost:4317', '/v1/traces', 'grpc://me:hunter2@localhost'])(
    'sends traces to no %j, which it does not repeat',
    (text) => {
      expect(() => parseConfiguration({ OTEL_EXPORTER_OTLP_ENDPOINT: text })).toThrow(
        /^OTEL_EXPORTER_OTLP_ENDPOINT: (?!.*(hunter2|v1))/,
      );
    },
  );
});
