import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSecurity } from '../../src/server/security-settings.ts';
import type { ServerOptions } from '../../src/server/start-server.ts';
import { type StartedApp, startApp } from './support/start-app.ts';
import { closeCode, createSubscribers, refusedStatus, type Subscribers } from './support/subscribers.ts';

const CHANGED = 'subscription { meetingChanged { change meetingId meeting { start } } }';
const ID = 'meeting:2023-05-09-brown-dahl-oslo';

let app: StartedApp;
let subscribers: Subscribers;

async function start(options: Partial<ServerOptions> = {}): Promise<void> {
  app = await startApp(options);
  subscribers = createSubscribers(app.url);
}

beforeEach(() => start());
afterEach(async () => {
  await subscribers.dispose();
  await app.close();
});

const untilSubscribed = (count: number) =>
  vi.waitFor(async () => expect(await subscribers.countSubscriptions()).toBe(count), { timeout: 20_000, interval: 20 });

describe.each(['overSse', 'overSocket'] as const)('a subscriber %s', (transport) => {
  const subscribe = (query: string) => subscribers[transport](query);

  it('is told of a meeting that another client hands in', async () => {
    const events = subscribe(CHANGED);
    const first = events.next();
    await untilSubscribed(1);
    await subscribers.ingestMeeting();
    expect((await first).value).toEqual({
      data: { meetingChanged: { change: 'CREATED', meetingId: ID, meeting: { start: '2023-05-09' } } },
    });
    await events.return?.();
  });

  it('follows an ingest from where it stands to its end', async () => {
    const documents = Array.from({ length: 45 }, (_, index) => ({ text: `Nothing happened on day ${index}.` }));
    const { data } = await subscribers.ask(
      'mutation ($documents: [DocumentInput!]!) { ingestDocuments(input: { documents: $documents }) { id } }',
      { documents },
    );
    const { id } = data.ingestDocuments;
    const states = [];
    for await (const { data: step } of subscribe(
      `subscription { ingestProgress(job: "${id}") { state progress { done total } } }`,
    )) {
      states.push(step.ingestProgress);
    }
    expect(states.at(-1)).toEqual({ state: 'DONE', progress: { done: 45, total: 45 } });
    const done = states.map(({ progress }) => progress.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('frees what it held when it leaves while it waits', async () => {
    const events = subscribe(CHANGED);
    void events.next();
    await untilSubscribed(1);
    await subscribers.dispose();
    await untilSubscribed(0);
  });

  it('is told what is wrong with the query, with a code', async () => {
    const read = async (query: string) => {
      try {
        return (await subscribe(query).next()).value?.errors?.[0];
      } catch (error) {
        return Array.isArray(error) ? error[0] : error;
      }
    };
    expect(await read('subscription { ingestProgress(job: "ingest:none") { id } }')).toMatchObject({
      extensions: { code: 'JOB_NOT_FOUND' },
    });
  });

  it('reads to the end of the stream when the server closes', async () => {
    const events = subscribe(CHANGED);
    const first = events.next();
    await untilSubscribed(1);
    const closed = app.close();
    expect(await first.catch((error) => error.code)).toEqual({ done: true, value: undefined });
    await closed;
  });
});

describe('a WebSocket', () => {
  const ask = async (query: string) => {
    try {
      const { value } = await subscribers.overSocket(query).next();
      return value;
    } catch (error) {
      return { errors: error };
    }
  };

  it('answers queries and mutations too', async () => {
    expect(await ask('{ people { totalCount } }')).toEqual({ data: { people: { totalCount: 0 } } });
    expect(await ask('mutation { deleteDocument(id: "document:x") { id } }')).toEqual({
      data: { deleteDocument: null },
    });
  });

  it.each([
    ['a query that ends too early', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ persons }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a bad argument', '{ people(first: -1) { totalCount } }', 'INPUT_INVALID'],
    [
      'a query that is too deep',
      `{ people ${'{ edges { node { meetings'.repeat(30)} { totalCount } ${'} } }'.repeat(30)} }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'two operations without a name',
      'query A { people { totalCount } } query B { people { totalCount } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is told of %s with the same code as over HTTP', async (_, query, code) => {
    const overHttp = await subscribers.ask(query);
    const { errors } = await ask(query);
    expect([errors[0].extensions?.code, overHttp.errors?.[0].extensions.code]).toEqual([code, code]);
  });

  it('is told nothing of the engine', async () => {
    await app.store.close();
    const { errors } = await ask('{ people { totalCount } }');
    expect(errors[0].extensions.code).toBe('ENGINE_UNAVAILABLE');
    expect(errors[0].message).not.toContain('memory');
  });

  it.each([
    ['at another path', { path: '/other' }, 404],
    ['from a page of another origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['under a foreign name', { headers: { host: 'evil.example' } }, 421],
  ])('is refused %s', async (_, options, status) => {
    expect(await refusedStatus(subscribers.rawSocket(options))).toBe(status);
  });

  it('is opened from a page of the server itself', async () => {
    const socket = subscribers.rawSocket({ headers: { origin: new URL(app.url).origin } });
    await once(socket, 'open');
    socket.close();
  });

  it.each([
    ['speaks no protocol of GraphQL', { protocol: '' }, [], 4406],
    ['sends what is no message', {}, ['{"type":"nonsense"}'], 4400],
    ['sends an operation before it is let in', {}, ['{"type":"subscribe","id":"1","payload":{"query":"{ a }"}}'], 4401],
    ['sends more than the limit', {}, ['x'.repeat(8_000_001)], 1009],
  ])('that %s is closed', async (_, options, messages, code) => {
    const socket = subscribers.rawSocket(options);
    socket.on('open', () => {
      for (const message of messages) socket.send(message);
    });
    expect(await closeCode(socket)).toBe(code);
  });

  it('may have a hundred operations under way, and no more', async () => {
    const client = subscribers.openSocket();
    const streams = Array.from({ length: 100 }, () => subscribers.overSocket(CHANGED, client));
    for (const stream of streams) void stream.next().catch(() => undefined);
    await untilSubscribed(100);
    const refused = await subscribers
      .overSocket(CHANGED, client)
      .next()
      .catch((errors) => errors[0]);
    expect(refused).toMatchObject({
      message: 'This connection has 100 operations under way; at most 100 may be.',
      extensions: { code: 'SUBSCRIPTION_LIMIT' },
    });
  });

  it('is closed with 1001 when the server closes', async () => {
    const socket = subscribers.rawSocket();
    await once(socket, 'open');
    const code = closeCode(socket);
    await app.close();
    expect(await code).toBe(1001);
  });
});

describe('a WebSocket to a server with tokens', () => {
  const TOKEN = 'ingester-token-0123456789';

  beforeEach(async () => {
    await app.close();
    const security = parseSecurity({ PARLEY_TOKENS: `ingester:${TOKEN}`, PARLEY_ANONYMOUS_READ: 'off' });
    if ('problems' in security) throw new Error(security.problems.join());
    await start({ security });
  });
  const mutate = (connectionParams: Record<string, unknown>) =>
    subscribers
      .overSocket('mutation { deleteDocument(id: "document:x") { id } }', subscribers.openSocket(connectionParams))
      .next()
      .then(
        ({ value }) => value,
        ({ code }) => code,
      );

  it('takes the token from what the client sends first', async () => {
    expect(await mutate({ authorization: `Bearer ${TOKEN}` })).toEqual({ data: { deleteDocument: null } });
  });

  it.each([
    [{}],
    [{ authorization: 'Bearer wrong-token-0123456789' }],
    [{ authorization: ['x'] }],
    [{ Authorization: TOKEN }],
  ])('is closed with 4403 where that is %j', async (connectionParams) => {
    expect(await mutate(connectionParams)).toBe(4403);
    expect(JSON.stringify(app.lines)).not.toContain('token-0123456789');
  });
});

describe('many subscribers', () => {
  it('are each told of a change once, for two statements', async () => {
    const client = subscribers.openSocket();
    const streams = Array.from({ length: 200 }, (_, index) =>
      index % 2 === 0
        ? subscribers.overSse(CHANGED)
        : subscribers.overSocket(CHANGED, index % 4 === 1 ? client : undefined),
    );
    const told = streams.map((stream) => stream.next());
    await untilSubscribed(200);
    await subscribers.ingestMeeting();
    const answers = await Promise.all(told);
    expect(new Set(answers.map(({ value }) => value.data.meetingChanged.meetingId))).toEqual(new Set([ID]));
    await subscribers.dispose();
    await untilSubscribed(0);
  });
});
