import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/domain/error-codes.ts';
import { type App, createApp } from '../../src/server/create-app.ts';
import { createLogger } from '../../src/server/logger.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';

const ORIGIN = 'http://parley';

let store: GraphStore;
let app: App;

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await store.migrate();
  app = createApp({ store, logger: createLogger('silent') });
});

afterAll(async () => {
  await store.close();
});

const JSON_HEADERS = { 'content-type': 'application/json' };
const post = async (body: object, headers: Readonly<Record<string, string>> = {}) =>
  app.fetch(`${ORIGIN}/graphql`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify(body),
  });
const ask = async (query: string) => {
  const response = await post({ query });
  return { status: response.status, body: await response.json() };
};

describe('the app', () => {
  it('answers a query over HTTP', async () => {
    expect(await ask('{ people { totalCount edges { node { name } } } }')).toEqual({
      status: 200,
      body: { data: { people: { totalCount: 0, edges: [] } } },
    });
  });

  it('says of a bad argument what was found, with a code', async () => {
    const { body } = await ask('{ people(first: 100000) { edges { node { name } } } }');
    expect(body.errors[0].message).toContain('100000');
    expect(body.errors[0].extensions.code).toBe('INPUT_INVALID');
  });

  it('says of a query that does not fit the schema which field is unknown', async () => {
    const { body } = await ask('{ persons { name } }');
    expect(body.errors[0].message).toContain('Cannot query field "persons"');
  });

  it.each([
    ['a query that ends too early', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ persons }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query ($n: Int!) { people(first: $n) { totalCount } }' }, 'BAD_REQUEST'],
    [
      'two operations without a name',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('gives a code to %s', async (_, body, code) => {
    const response = await post(body);
    const { errors } = await response.json();
    expect(errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code)).toEqual([code]);
  });

  it('says of a body that is no JSON no more than that', async () => {
    const response = await app.fetch(`${ORIGIN}/graphql`, { method: 'POST', headers: JSON_HEADERS, body: '{bad' });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('SyntaxError');
  });

  it('takes no form, which a page of another site could send', async () => {
    const body = new FormData();
    body.append('operations', '{"query": "{ __typename }"}');
    body.append('map', '{}');
    expect((await app.fetch(`${ORIGIN}/graphql`, { method: 'POST', body })).status).toBe(415);
  });

  it('logs what fails', async () => {
    const lines: string[] = [];
    const closed = await openStore({ kind: 'memory' });
    await closed.close();
    const logged = createApp({ store: closed, logger: pino({}, { write: (line: string) => lines.push(line) }) });
    await logged.fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: '{"query": "{ people { totalCount } }"}',
    });
    expect(lines.filter((line) => line.includes('is closed'))).toHaveLength(1);
  });

  it('logs no error of a client that went away between two statements, and starts no third', async () => {
    const lines: string[] = [];
    const statements: string[] = [];
    const leaving = new AbortController();
    const left = await openStore(
      { kind: 'memory' },
      {
        onStatement: ({ name }) => {
          statements.push(name);
          leaving.abort();
        },
      },
    );
    const logged = createApp({ store: left, logger: pino({}, { write: (line: string) => lines.push(line) }) });
    const answer = logged.fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: '{"query": "{ country(name: \\"Chad\\") { id } }"}',
      signal: leaving.signal,
    });
    await Promise.allSettled([answer]);
    await left.close();
    // The execution ends a turn of the event loop after its answer was given up.
    await nextTurn();
    expect(statements).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 30, outcome: 'cancelled', statements: 1 }]);
  });

  it('is live, and ready while the engine answers', async () => {
    expect((await app.fetch(`${ORIGIN}/health/live`)).status).toBe(200);
    expect(await (await app.fetch(`${ORIGIN}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('takes only the exact path for a health check', async () => {
    expect((await app.fetch(`${ORIGIN}/nowhere?x=/health/live`)).status).toBe(404);
    expect((await app.fetch(`${ORIGIN}/nowhere/health/ready`)).status).toBe(404);
  });

  it('sends a browser from the root to GraphiQL', async () => {
    const response = await app.fetch(`${ORIGIN}/`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('serves GraphiQL from the package, without a script or style of another host', async () => {
    const response = await app.fetch(`${ORIGIN}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('MeetingsAboutATopic');
    expect(page.match(/<(script|link|img|iframe)\b[^>]*(src|href)="(https?:)?\/\//gi)).toBeNull();
  });
});

describe('an app whose engine is gone', () => {
  it('is live but not ready, and tells a client no more than a code', async () => {
    const closed = await openStore({ kind: 'memory' });
    await closed.migrate();
    const orphan = createApp({ store: closed, logger: createLogger('silent') });
    await closed.close();
    expect((await orphan.fetch(`${ORIGIN}/health/live`)).status).toBe(200);
    expect((await orphan.fetch(`${ORIGIN}/health/ready`)).status).toBe(503);
    const response = await orphan.fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ people { totalCount } }' }),
    });
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({
      message: ERROR_CODES.ENGINE_UNAVAILABLE.meaning,
      extensions: { code: 'ENGINE_UNAVAILABLE' },
    });
  });
});
