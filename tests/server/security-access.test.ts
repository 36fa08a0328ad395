import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWith } from './support/call-server.ts';

type Served = Awaited<ReturnType<typeof serveWith>>;

const READER = 'reader-token-0123456789';
const INGESTER = 'ingester-token-0123456789';
const TOKENS = `reader:${READER}, ingester:${INGESTER}`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const READ = '{ __typename }';
const WRITE = 'mutation { __typename }';

const servers: Served[] = [];
const serve = async (environment: Readonly<Record<string, string>> = {}, host?: string) => {
  const server = await serveWith(environment, host);
  servers.push(server);
  return server;
};
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

describe('a server on loopback without tokens', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve();
  });

  it('lets someone at this machine read and write', async () => {
    expect((await server.ask(READ)).status).toBe(200);
    expect((await server.ask(WRITE)).body).toEqual({ data: { __typename: 'Mutation' } });
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'lets nobody write who comes through a proxy, as %s tells',
    async (header) => {
      const answer = await server.ask(WRITE, { [header]: '203.0.113.9' });
      expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect((await server.ask(READ, { [header]: '203.0.113.9' })).status).toBe(200);
    },
  );

  it('refuses a bearer token that it does not know', async () => {
    const answer = await server.ask(READ, bearer(READER));
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="parley"');
  });

  it.each([
    ['evil.example', 421],
    ['evil.example:4000', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['169.254.1.1', 421],
    ['localhost:1', 200],
    ['LOCALHOST', 200],
    ['[::1]:4000', 200],
    ['127.0.0.1:4000', 200],
  ])('answers a request to the host %s with %i', async (host, status) => {
    const answer = await server.ask(READ, { host });
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.code).toBe('FORBIDDEN');
  });

  it.each(['/health/live', '/metrics', '/', '/nowhere'])('checks the host of %s too', async (path) => {
    const answer = await server.call({ method: 'GET', path, headers: { host: 'evil.example' } });
    expect(answer.status).toBe(421);
    expect(answer.message).toContain('PARLEY_ALLOWED_HOSTS');
  });

  it.each([
    ['https://evil.example', 403],
    ['http://localhost:5173', 403],
    ['null', 403],
    ['http://localhost:4000', 200],
  ])('answers a page of %s with %i', async (origin, status) => {
    const answer = await server.ask(READ, { host: 'localhost:4000', origin });
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    if (status !== 200) expect(answer.message).toContain('PARLEY_CORS_ORIGINS');
  });
});

describe('a server with tokens', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve({ PARLEY_TOKENS: TOKENS });
  });

  it.each<[string, Readonly<Record<string, string>>, string, number, string | undefined]>([
    ['nobody reading', {}, READ, 200, undefined],
    ['nobody writing, on loopback too', {}, WRITE, 401, 'UNAUTHENTICATED'],
    ['a reader reading', bearer(READER), READ, 200, undefined],
    ['a reader writing', bearer(READER), WRITE, 403, 'FORBIDDEN'],
    ['an ingester writing', bearer(INGESTER), WRITE, 200, undefined],
    ['an ingester reading', bearer(INGESTER), READ, 200, undefined],
    ['a scheme in capitals', { authorization: `BEARER  ${INGESTER}` }, WRITE, 200, undefined],
    ['a wrong token', bearer(`${INGESTER}0`), READ, 401, 'UNAUTHENTICATED'],
    ['half a token', bearer(INGESTER.slice(0, -1)), READ, 401, 'UNAUTHENTICATED'],
    ['an empty token', { authorization: 'Bearer' }, READ, 401, 'UNAUTHENTICATED'],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }, READ, 200, undefined],
  ])('answers %s', async (_, headers, query, status, code) => {
    const answer = await server.ask(query, headers);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(JSON.stringify(answer.body)).not.toContain('-token-');
  });

  it('refuses a wrong token before it looks at the query', async () => {
    expect((await server.ask('{ nonsense', bearer('wrong-token-0123456789'))).code).toBe('UNAUTHENTICATED');
  });
});

describe('a server that only known readers may read', () => {
  it('asks for a token before it looks at the query', async () => {
    const server = await serve({ PARLEY_TOKENS: TOKENS, PARLEY_ANONYMOUS_READ: 'off' });
    const answer = await server.ask('{ nonsense');
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await server.ask(READ, bearer(READER))).status).toBe(200);
    expect((await server.call({ method: 'GET', path: '/health/live' })).status).toBe(200);
  });
});

describe('a server that listens on every address', () => {
  it('lets nobody write without a token, not even from this machine', async () => {
    const server = await serve({}, '0.0.0.0');
    expect((await server.ask(WRITE)).code).toBe('UNAUTHENTICATED');
    expect((await server.ask(READ, { host: 'graph.example' })).status).toBe(200);
  });
});

describe('a server with names and origins', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve({
      PARLEY_ALLOWED_HOSTS: 'graph.example, other.example:8080',
      PARLEY_CORS_ORIGINS: 'https://news.example, http://localhost:5173',
    });
  });

  it.each([
    ['graph.example', 200],
    ['graph.example:4000', 200],
    ['other.example:8080', 200],
    ['other.example', 421],
    ['localhost', 200],
  ])('answers a request to the host %s with %i', async (host, status) => {
    expect((await server.ask(READ, { host })).status).toBe(status);
  });

  it.each([
    ['https://news.example', 'https://news.example'],
    ['http://localhost:5173', 'http://localhost:5173'],
    ['https://evil.example', undefined],
    ['https://news.example.evil.example', undefined],
  ])('lets a page of %s read answers as %s, without credentials', async (origin, allowed) => {
    const preflight = await server.call({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    for (const answer of [preflight, await server.ask(READ, { origin })]) {
      expect(answer.headers['access-control-allow-origin']).toBe(allowed);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    }
  });
});
