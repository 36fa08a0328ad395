import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/domain/error-codes.ts';
import { executeQuery } from '../../src/graphql/execute-query.ts';
import { type App, createApp } from '../../src/server/create-app.ts';
import { describeError } from '../../src/server/logger.ts';
import { createMetrics, type Metrics } from '../../src/server/metrics.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { startApp } from './support/start-app.ts';

const ORIGIN = 'http://localhost:4000';
const JSON_HEADERS = { 'content-type': 'application/json' };

let store: GraphStore;
let closed: GraphStore;
let lines: Record<string, unknown>[];
let metrics: Metrics;
let app: App;
/** The same over a graph that is closed: what it is asked fails. */
let broken: App;

const openApp = (opened: GraphStore) =>
  createApp({
    store: opened,
    metrics,
    logger: pino({ serializers: { err: describeError } }, { write: (line: string) => lines.push(JSON.parse(line)) }),
  });

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await store.migrate();
  closed = await openStore({ kind: 'memory' });
  await closed.close();
});
afterAll(() => store.close());
beforeEach(() => {
  lines = [];
  metrics = createMetrics({ processDefaults: false });
  app = openApp(store);
  broken = openApp(closed);
});

async function ask(asked: App, body: object | string, headers: Readonly<Record<string, string>> = {}) {
  const response = await asked.fetch(`${ORIGIN}/graphql`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = await response.json();
  const codes = (answer.errors ?? []).map((error: { extensions?: { code?: string } }) => error.extensions?.code);
  return { response, answer, codes };
}

const QUERY = 'query Towns($name: String) { people(first: 1) { totalCount } person(name: $name) { id } }';

describe('the line that a request leaves in the log', () => {
  it('tells the request, the operation, its statements, its time and its outcome', async () => {
    await ask(app, { query: QUERY, variables: { name: 'Ada Quill' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 30,
      requestId: expect.stringMatching(/^[\da-f-]{36}$/),
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Towns',
      operationType: 'query',
      statements: expect.any(Number),
      millis: expect.any(Number),
      outcome: 'ok',
    });
    expect(Number(lines[0]?.['statements'])).toBeGreaterThan(0);
  });

  it('has no value of a variable, no token, no text of the query, and no query string', async () => {
    await ask(app, { query: QUERY, variables: { name: 'Ada Quill' } }, { authorization: 'Bearer secret-of-the-desk' });
    await ask(app, { query: '{ person(name: "Ada Quill") { id } }' });
    await app.fetch(`${ORIGIN}/graphql?query=%7B__typename%7D&variables=%7B%22name%22%3A%22Ada+Quill%22%7D`);
    await ask(app, '{"query": "Ada Quill');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(lines)).not.toMatch(/Ada|secret-of-the-desk|__typename/);
  });

  it.each([
    ['ok', { query: '{ __typename }' }, undefined],
    ['refused', { query: '{ persons }' }, ['GRAPHQL_VALIDATION_FAILED']],
    ['refused', { query: '{ people(first: -1) { totalCount } }' }, ['INPUT_INVALID']],
    ['refused', { query: '{' }, ['GRAPHQL_PARSE_FAILED']],
  ])('says %s of %j', async (outcome, body, codes) => {
    await ask(app, body);
    expect(lines.map((line) => [line['outcome'], line['codes']])).toEqual([[outcome, codes]]);
  });

  it('says failed where the fault is not the client’s, beside one line with the cause', async () => {
    const { answer } = await ask(broken, { query: '{ a: people { totalCount } b: people { totalCount } }' });
    const [cause, request] = lines;
    expect(lines).toHaveLength(2);
    expect(cause).toMatchObject({ level: 50, code: 'ENGINE_UNAVAILABLE', err: { type: 'ParleyError' } });
    expect(request).toMatchObject({ level: 30, outcome: 'failed', codes: ['ENGINE_UNAVAILABLE'] });
    expect(cause?.['requestId']).toBe(request?.['requestId']);
    for (const error of answer.errors) expect(error.extensions.requestId).toBe(request?.['requestId']);
  });

  it('is written also where a refusal goes out as an event', async () => {
    const response = await app.fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: { ...JSON_HEADERS, accept: 'text/event-stream' },
      body: JSON.stringify({ query: '{ persons }' }),
    });
    expect(await response.text()).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(lines).toMatchObject([{ outcome: 'refused', codes: ['GRAPHQL_VALIDATION_FAILED'] }]);
  });

  it('leaves probes and scrapes to the level below', async () => {
    await app.fetch(`${ORIGIN}/health/live`);
    await app.fetch(`${ORIGIN}/health/ready`);
    await app.fetch(`${ORIGIN}/metrics`);
    expect(lines).toEqual([]);
  });
});

describe('the id of a request', () => {
  it('is the one that the caller sent, where it can stand in a log', async () => {
    const { response } = await ask(app, { query: '{ __typename }' }, { 'x-request-id': 'edge-7:42' });
    expect(response.headers.get('x-request-id')).toBe('edge-7:42');
    expect(lines[0]).toMatchObject({ requestId: 'edge-7:42' });
  });

  it.each(['', 'two words', 'x'.repeat(129), '{"level":50}', 'ö'])('is a new one in place of %j', async (sent) => {
    const { response } = await ask(app, { query: '{ __typename }' }, { 'x-request-id': sent });
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('goes back with every answer', async () => {
    const answers = await Promise.all([
      app.fetch(`${ORIGIN}/nowhere`),
      app.fetch(`${ORIGIN}/health/live`),
      app.fetch(`${ORIGIN}/graphql`, { method: 'POST', body: '{' }),
    ]);
    for (const { headers } of answers) expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('the code of an error', () => {
  const CASES: readonly (readonly [what: string, body: object | string, code: string])[] = [
    ['a body that is no JSON', '{bad', 'BAD_REQUEST'],
    ['a body that is no request', '42', 'BAD_REQUEST'],
    ['no query', { variables: {} }, 'BAD_REQUEST'],
    ['a query that is no text', { query: 42 }, 'BAD_REQUEST'],
    ['an unknown parameter', { query: '{ __typename }', querry: '' }, 'BAD_REQUEST'],
    ['a query that ends too early', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['a query of nothing but a comment', { query: '# nothing' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ persons }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a circular fragment', { query: '{ ...F } fragment F on Query { ...F }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations without a name',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no operation', { query: 'fragment F on Query { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['a missing variable', { query: 'query ($n: Int!) { people(first: $n) { totalCount } }' }, 'BAD_REQUEST'],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { people(first: $n) { totalCount } }', variables: { n: 'x' } },
      'BAD_REQUEST',
    ],
    ['a bad argument', { query: '{ people(first: -1) { totalCount } }' }, 'INPUT_INVALID'],
  ];

  it.each(CASES)('of %s is in the catalogue', async (_, body, code) => {
    const { codes } = await ask(app, body);
    expect(Object.keys(ERROR_CODES)).toContain(code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  const queries = CASES.flatMap(([what, body]) =>
    typeof body === 'object' && 'query' in body && typeof body.query === 'string' && !('querry' in body)
      ? [{ what, body: { variables: {}, operationName: null, ...body, query: body.query } }]
      : [],
  );

  it.each(queries)('of $what is the same without a server', async ({ body }) => {
    const served = await ask(app, body);
    const result = await executeQuery({
      store,
      ...body,
      signal: new AbortController().signal,
      onHiddenError: (error) => {
        throw error;
      },
    });
    expect(result.errors?.map(({ extensions }) => extensions['code'])).toEqual(served.codes);
  });

  it('and the words of an engine’s error are the same without a server', async () => {
    const query = '{ people { totalCount } }';
    const hidden: Error[] = [];
    const served = await ask(broken, { query });
    const result = await executeQuery({
      store: closed,
      query,
      variables: {},
      operationName: null,
      signal: new AbortController().signal,
      onHiddenError: (error) => hidden.push(error),
    });
    const [{ message, extensions }] = served.answer.errors;
    expect(result.errors?.[0]).toMatchObject({ message, extensions: { code: extensions.code } });
    expect(hidden).toHaveLength(1);
  });
});

describe('what nobody expected', () => {
  /** The first thing that a context needs of its store is not there. */
  const impossible = () => {
    throw new RangeError('the drawer is stuck');
  };

  it('is masked, logged once and counted where the context cannot be made', async () => {
    const request = new Proxy({} as GraphStore, { get: impossible });
    const { answer, codes } = await ask(openApp(request), { query: '{ people { totalCount } }' });
    expect(codes).toEqual(['INTERNAL_ERROR']);
    expect(JSON.stringify(answer)).not.toContain('drawer');
    expect(lines.filter((line) => line['level'] === 50)).toMatchObject([
      { err: { type: 'RangeError', message: 'the drawer is stuck' }, requestId: answer.errors[0].extensions.requestId },
    ]);
    expect(await metrics.print()).toContain('parley_errors_total{code="INTERNAL_ERROR"} 1');
  });

  it('is sealed where it happens outside of GraphQL: the adapter would send its stack', async () => {
    const stuck = { ...metrics, print: () => Promise.reject(new RangeError('the drawer is stuck')) };
    const server = await startApp({ store: await openStore({ kind: 'memory' }), metrics: stuck });
    const response = await fetch(new URL('/metrics', server.url));
    const body = await response.text();
    await server.close();
    expect(response.status).toBe(500);
    expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'INTERNAL_ERROR' } }]);
    expect(body).not.toMatch(/drawer|RangeError|\.ts/);
    expect(server.lines.map((line) => [line['level'], line['requestId']])).toEqual([
      [50, JSON.parse(body).errors[0].extensions.requestId],
    ]);
  });
});

describe('/metrics', () => {
  it('counts requests, errors, statements and batches, by labels that no client chooses', async () => {
    await ask(app, { query: 'query NameOfAClient { people(first: 1) { totalCount } }' });
    await ask(app, { query: '{ people(first: -1) { totalCount } }' });
    await app.fetch(`${ORIGIN}/nowhere/of/a/client`);
    const response = await app.fetch(`${ORIGIN}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('parley_requests_total{operation="query",outcome="ok"} 1');
    expect(text).toContain('parley_requests_total{operation="query",outcome="refused"} 1');
    expect(text).toContain('parley_requests_total{operation="none",outcome="refused"} 1');
    expect(text).toContain('parley_errors_total{code="INPUT_INVALID"} 1');
    expect(text).toContain('parley_loader_batch_size_count{loader="roots"} 1');
    expect(text).not.toMatch(/NameOfAClient|of\/a\/client/);
  });

  it('has only names and help texts that Prometheus accepts', async () => {
    const series = (await metrics.print()).split('\n').filter((line) => line.startsWith('# TYPE'));
    expect(series.length).toBeGreaterThan(8);
    for (const line of series) expect(line).toMatch(/^# TYPE parley_[a-z_]+ (counter|gauge|histogram)$/);
  });

  it('can be turned off', async () => {
    const quiet = createApp({ store, logger: pino({ level: 'silent' }), hasMetrics: false });
    expect((await quiet.fetch(`${ORIGIN}/metrics`)).status).toBe(404);
  });
});
