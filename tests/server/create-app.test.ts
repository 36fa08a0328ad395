import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const ask = async (query: string) => {
  const response = await app.fetch(`${ORIGIN}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
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
    expect(errors[0].extensions.code).toMatch(/^ENGINE_/);
  });
});
