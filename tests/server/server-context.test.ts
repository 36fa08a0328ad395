import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMeetingFeed } from '../../src/graphql/changes/meeting-feed.ts';
import type { Caller } from '../../src/server/access/caller.ts';
import { type App, createApp } from '../../src/server/create-app.ts';
import { createLogger } from '../../src/server/logger.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';

const CALLER: Caller = { header: () => null, remoteAddress: '127.0.0.1' };

let store: GraphStore;
let app: App;

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await store.migrate();
  app = createApp({ store, logger: createLogger('silent'), changes: createMeetingFeed({ reader: store }) });
});

afterAll(async () => {
  await store.close();
});

/** Prepares an operation as it is over a WebSocket, whose client may stay for many more. */
async function prepare(query: string, left: AbortSignal) {
  const enveloped = app.getEnveloped({ caller: CALLER, left, params: { query } });
  const document = enveloped.parse(query);
  expect(enveloped.validate(enveloped.schema, document)).toEqual([]);
  return { ...enveloped, args: { schema: enveloped.schema, document, contextValue: await enveloped.contextFactory() } };
}

it('leaves nothing on the connection when a query is answered', async () => {
  const { signal } = new AbortController();
  const { execute, args } = await prepare('{ people { totalCount } }', signal);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  expect(await execute(args)).toEqual({ data: { people: { totalCount: 0 } } });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

it('leaves nothing on the connection when a subscription ends', async () => {
  const { signal } = new AbortController();
  const { subscribe, args } = await prepare('subscription { meetingChanged { change } }', signal);
  const events = await subscribe(args);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  await events.return();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

it('ends with its client while it lasts', async () => {
  const left = new AbortController();
  const { args } = await prepare('{ people { totalCount } }', left.signal);
  left.abort(new Error('gone'));
  expect(args.contextValue.interruption.signal.aborted).toBe(true);
});
