import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWith } from './support/call-server.ts';

type Served = Awaited<ReturnType<typeof serveWith>>;

const servers: Served[] = [];
const serve = async (environment: Readonly<Record<string, string>> = {}) => {
  const server = await serveWith(environment);
  servers.push(server);
  return server;
};
let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  await Promise.all(servers.map((each) => each.close()));
});

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{"query":"{ __typename }"}';
const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  server.call({ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}`, headers });

describe('a request', () => {
  it.each([
    ['plain text', 'text/plain'],
    ['plain text that says it is JSON', 'text/plain; application/json'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form with files', 'multipart/form-data; boundary=x'],
    ['XML', 'application/xml'],
    ['a type that starts like JSON', 'application/jsonp'],
  ])('whose body is %s is refused', async (_, type) => {
    const answer = await server.call({ headers: { 'content-type': type }, body: QUERY });
    expect([answer.status, answer.code]).toEqual([415, 'BAD_REQUEST']);
    expect(answer.message).toContain('expected content-type: application/json');
  });

  it('whose body has no type is refused', async () => {
    const answer = await server.call({ body: QUERY });
    expect([answer.status, answer.message]).toEqual([
      415,
      'Found no content-type; expected content-type: application/json.',
    ]);
  });

  it('by GET is refused where a page of any site could have it sent', async () => {
    const answer = await get('{ __typename }');
    expect([answer.status, answer.code]).toEqual([403, 'CSRF_HEADER_MISSING']);
    expect(answer.message).toContain('x-graphql-yoga-csrf');
    expect((await get('{ __typename }', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it.each([
    ['x-graphql-yoga-csrf', '1'],
    ['apollo-require-preflight', 'true'],
    ['content-type', 'application/json'],
    ['sec-fetch-site', 'same-origin'],
  ])('by GET is answered with the header %s', async (name, value) => {
    expect((await get('{ __typename }', { [name]: value })).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('by GET never changes anything', async () => {
    const answer = await get('mutation { __typename }', JSON_TYPE);
    expect([answer.status, answer.code, answer.headers.allow]).toEqual([405, 'BAD_REQUEST', 'POST']);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('by %s is told which methods there are', async (method) => {
    const answer = await server.call({ method, headers: JSON_TYPE });
    expect([answer.status, answer.code, answer.headers.allow]).toEqual([405, 'BAD_REQUEST', 'GET, POST']);
  });

  it('for an unknown path is told where the API is', async () => {
    const answer = await server.call({ path: '/api?x=/graphql', headers: JSON_TYPE, body: QUERY });
    expect([answer.status, answer.code, answer.message]).toEqual([
      404,
      'BAD_REQUEST',
      'Nothing is here; the API is at /graphql.',
    ]);
  });

  it('that accepts no JSON is told what there is', async () => {
    const answer = await server.ask('{ __typename }', { accept: 'image/png' });
    expect([answer.status, answer.code]).toEqual([406, 'BAD_REQUEST']);
    expect(answer.message).toContain('application/json');
  });

  it.each<[string, object, string]>([
    [
      'two operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a name that no operation has',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query', {}, 'BAD_REQUEST'],
    ['a query that is no text', { query: 1 }, 'BAD_REQUEST'],
    ['variables that are a list', { query: '{ __typename }', variables: [] }, 'BAD_REQUEST'],
    ['an unknown parameter', { query: '{ __typename }', sql: '' }, 'BAD_REQUEST'],
  ])('with %s is refused', async (_, body, code) => {
    const answer = await server.call({ headers: JSON_TYPE, body: JSON.stringify(body) });
    expect([answer.status, answer.code]).toEqual([400, code]);
  });
});

describe('the limits of a request', () => {
  it('refuse a body by the length that it declares, unread', async () => {
    const small = await serve({ PARLEY_MAX_BODY: '1000' });
    const answer = await small.ask('{ __typename }', {}, { variables: { x: 'x'.repeat(1500) } });
    expect([answer.status, answer.code]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
    expect(answer.body.errors[0].extensions).toMatchObject({ limit: 1000, found: 1547 });
    expect(answer.message).toBe('Found 1547 bytes of body; at most 1000 are allowed.');
  });

  it('refuse a body that declares no length once it is too large', async () => {
    const small = await serve({ PARLEY_MAX_BODY: '1000' });
    const body = [QUERY.slice(0, -1), ...Array.from({ length: 40 }, () => ' '.repeat(100)), '}'];
    const answer = await small.call({ headers: JSON_TYPE, body });
    expect([answer.status, answer.code, answer.message]).toEqual([
      413,
      'REQUEST_ENTITY_TOO_LARGE',
      'Found more than 1000 bytes of body; at most 1000 are allowed.',
    ]);
    expect((await small.call({ headers: JSON_TYPE, body: [QUERY.slice(0, 5), QUERY.slice(5)] })).status).toBe(200);
  });

  it('take one operation unless batching is configured', async () => {
    const batch = (count: number) => JSON.stringify(Array.from({ length: count }, () => JSON.parse(QUERY)));
    const refused = await server.call({ headers: JSON_TYPE, body: batch(2) });
    expect([refused.status, refused.code]).toEqual([400, 'TOO_MANY_OPERATIONS']);
    expect(refused.message).toBe('Found 2 operations in one request; at most 1 are allowed.');
    const batching = await serve({ PARLEY_MAX_BATCH: '3' });
    expect((await batching.call({ headers: JSON_TYPE, body: batch(3) })).body).toHaveLength(3);
    expect((await batching.call({ headers: JSON_TYPE, body: batch(4) })).code).toBe('TOO_MANY_OPERATIONS');
  });

  it.each([
    [
      '10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'QUERY_TOO_LONG',
    ],
    ['1,000 levels', `${'{a'.repeat(1000)}${'}'.repeat(1000)}`, 'QUERY_TOO_LONG'],
    ['400 levels', `${'{a'.repeat(400)}${'}'.repeat(400)}`, 'QUERY_TOO_DEEP'],
    ['600 aliases', `{ ${Array.from({ length: 600 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES'],
    [
      'circular fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'pages in pages',
      '{ people(first: 200) { nodes { meetings(first: 200) { nodes { participants(first: 200) { nodes { id } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
  ])('answer %s with its own code', async (_, query, code) => {
    const answer = await server.ask(query, { accept: 'application/graphql-response+json' });
    expect([answer.status, answer.code]).toEqual([400, code]);
    const again = await server.ask(query);
    expect(again.code).toBe(code);
  });

  it('hold for a batch, for each of its operations', async () => {
    const batching = await serve({ PARLEY_MAX_BATCH: '2', PARLEY_MAX_ALIASES: '1' });
    const body = JSON.stringify([{ query: '{ a: __typename }' }, { query: '{ a: __typename b: __typename }' }]);
    const { body: answers } = await batching.call({ headers: JSON_TYPE, body });
    expect(answers[0].data).toEqual({ a: 'Query' });
    expect(answers[1].errors[0].extensions.code).toBe('TOO_MANY_ALIASES');
  });
});

describe('persisted queries', () => {
  const query = '{ kept: __typename }';
  const extensions = (text: string) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } },
  });
  const send = (body: object) => server.call({ headers: JSON_TYPE, body: JSON.stringify(body) });

  it('are asked for by their hash once they came with it', async () => {
    const missing = await send(extensions(query));
    expect([missing.code, missing.message]).toEqual(['PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']);
    expect((await send({ query, ...extensions(query) })).body).toEqual({ data: { kept: 'Query' } });
    expect((await send(extensions(query))).body).toEqual({ data: { kept: 'Query' } });
  });

  it('are not kept under the hash of another', async () => {
    const other = '{ other: __typename }';
    expect((await send({ query: other, ...extensions(query) })).code).toBe('PERSISTED_QUERY_MISMATCH');
    expect((await send({ ...extensions(other) })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are held to the same limits', async () => {
    const deep = `${'{a'.repeat(60)}${'}'.repeat(60)}`;
    await send({ query: deep, ...extensions(deep) });
    expect((await send(extensions(deep))).code).toBe('QUERY_TOO_DEEP');
  });

  it('can be a GET for caches in between', async () => {
    await send({ query, ...extensions(query) });
    const path = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions(query).extensions))}`;
    expect((await server.call({ method: 'GET', path, headers: JSON_TYPE })).body).toEqual({ data: { kept: 'Query' } });
  });
});

describe('a server that hides its schema', () => {
  let hidden: Served;
  beforeAll(async () => {
    hidden = await serve({ PARLEY_INTROSPECTION: 'off', PARLEY_GRAPHIQL: 'off' });
  });

  it('answers queries but no introspection', async () => {
    expect((await hidden.ask('{ people { totalCount } }')).body).toEqual({ data: { people: { totalCount: 0 } } });
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Person") { name } }']) {
      expect((await hidden.ask(query)).message).toContain('introspection has been disabled');
    }
  });

  it.each<[string, string, object]>([
    ['a field', '{ peopel { totalCount } }', {}],
    ['an argument', '{ people(frist: 1) { totalCount } }', {}],
    ['a type', '{ node(id: "x") { ... on Persn { id } } }', {}],
    ['a field of one type', '{ node(id: "x") { aliases } }', {}],
    ['an enum value', '{ people(orderBy: NAME_ACS) { totalCount } }', {}],
    [
      'an enum value in a variable',
      'query ($o: NameOrder!) { people(orderBy: $o) { totalCount } }',
      { variables: { o: 'NAME_ACS' } },
    ],
  ])('does not say which name is near to %s that it does not have', async (_, query, rest) => {
    const answer = await hidden.ask(query, {}, rest);
    expect(answer.message).toBeDefined();
    expect(answer.message).not.toContain('Did you mean');
  });

  it('has no page', async () => {
    const answer = await hidden.call({ method: 'GET', headers: { accept: 'text/html' } });
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.status).toBe(406);
  });
});

describe('the headers of an answer', () => {
  it.each<
    [
      string,
      {
        readonly method?: string;
        readonly path?: string;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body?: string;
      },
    ]
  >([
    ['a query', { headers: JSON_TYPE, body: QUERY }],
    ['an error', { headers: JSON_TYPE, body: '{' }],
    ['a refused host', { headers: { ...JSON_TYPE, host: 'evil.example' }, body: QUERY }],
    ['a health check', { method: 'GET', path: '/health/live' }],
    ['a redirect', { method: 'GET', path: '/' }],
    ['an unknown path', { method: 'GET', path: '/nowhere' }],
    ['a wrong type', { headers: { 'content-type': 'text/plain' }, body: QUERY }],
  ])('protect %s', async (_, options) => {
    const { headers } = await server.call(options);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('let the page of GraphiQL run its own scripts and no others', async () => {
    const { headers, status } = await server.call({ method: 'GET', headers: { accept: 'text/html' } });
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/script-src 'sha256-[^ ]+'(;| )/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['x-frame-options']).toBe('DENY');
  });
});
