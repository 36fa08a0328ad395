import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWith } from './support/call-server.ts';

let server: Awaited<ReturnType<typeof serveWith>>;

beforeAll(async () => {
  server = await serveWith();
});
afterAll(() => server.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const TYPENAME = encodeURIComponent('{ __typename }');
const under = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
const nested = (open: string, close: string, levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;

describe('a body', () => {
  it.each<[string, string, string]>([
    ['no JSON', 'hello', 'BAD_REQUEST'],
    ['JSON that ends early', '{"query": "{ __typename }', 'BAD_REQUEST'],
    ['JSON after a byte order mark', '\ufeff{"query": "{ __typename }"}', 'BAD_REQUEST'],
    ['JSON in UTF-16', '{\u0000"\u0000q\u0000"\u0000}\u0000', 'BAD_REQUEST'],
    ['a number', '1', 'BAD_REQUEST'],
    ['null', 'null', 'BAD_REQUEST'],
    ['a text', '"{ __typename }"', 'BAD_REQUEST'],
    ['a query in a hundred thousand lists', `{"query": ${nested('[', ']', 100_000)}}`, 'BAD_REQUEST'],
    [
      'variables in a hundred thousand levels',
      `{"query": "{ __typename }", "variables": {"x": ${nested('{"a":', '}', 100_000)}}}`,
      'INPUT_TOO_DEEP',
    ],
    [
      'a name of an operation that is no text',
      '{"query": "{ __typename }", "operationName": {}}',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an operation named like a prototype',
      '{"query": "{ __typename }", "operationName": "__proto__"}',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('of %s is refused with a code', async (_, body, expected) => {
    const answer = await server.call({ headers: JSON_TYPE, body });
    expect(answer.code).toBe(expected);
    expect(answer.status).toBeLessThan(500);
  });

  it.each([
    ['keys that are names of prototypes', '"variables": {"__proto__": {"id": "x"}, "constructor": 1}'],
    ['extensions in a hundred thousand levels', `"extensions": ${nested('{"a":', '}', 100_000)}`],
    ['a hundred thousand variables that nothing reads', `"variables": {"x": [${'1,'.repeat(100_000)}1]}`],
  ])('with %s is answered without them', async (_, rest) => {
    const answer = await server.call({ headers: JSON_TYPE, body: `{"query": "{ __typename }", ${rest}}` });
    expect(answer.body).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('an address', () => {
  const body = '{"query": "{ __typename }"}';

  it('that is sent as a whole is read as its path', async () => {
    const answer = await server.call({ path: 'http://evil.example/graphql?x=1', headers: JSON_TYPE, body });
    expect(answer.body).toEqual({ data: { __typename: 'Query' } });
    expect((await server.call({ path: 'http://evil.example', headers: JSON_TYPE, body })).status).toBe(302);
  });

  it.each([
    ['OPTIONS', '*', 'localhost'],
    ['POST', 'http://[/graphql', 'localhost'],
    ['POST', '/graphql', '['],
    ['POST', '/graphql', 'a b'],
    ['POST', '/graphql', 'localhost:99999'],
  ])('that cannot be read is refused without a word of the server: %s %s of %s', async (method, path, host) => {
    const answer = await server.call({ method, path, headers: { ...JSON_TYPE, host } });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(JSON.stringify(answer.body)).not.toContain('node_modules');
  });
});

describe('a GET', () => {
  it.each([
    ['variables', '{'],
    ['variables', '%00'],
    ['extensions', '{"persistedQuery"'],
  ])('whose %s are no JSON is told so: %s', async (name, value) => {
    const path = `/graphql?query=${TYPENAME}&${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`;
    const answer = await server.call({ method: 'GET', path, headers: JSON_TYPE });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.message).toContain('expected JSON in variables and extensions');
  });

  it.each([
    ['variables', '[]'],
    ['variables', '"x"'],
    ['extensions', '[]'],
  ])('whose %s are JSON of another kind is told so: %s', async (name, value) => {
    const path = `/graphql?query=${TYPENAME}&${name}=${encodeURIComponent(value)}`;
    const answer = await server.call({ method: 'GET', path, headers: JSON_TYPE });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a query that would be multiplied', () => {
  it.each([
    ['the schema under many aliases', `{ ${under(25, '__schema { ...S }')} } ${wholeSchema()}`],
    [
      'fields of types under many aliases',
      `{ __schema { types { fields { type { ${under(90, 'fields { name args { name } }')} } } } } }`,
    ],
    ['one text under many aliases', `{ documents(first: 200) { nodes { ${under(3, 'text')} } } }`],
  ])('is refused by what it costs: %s', async (_, query) => {
    const answer = await server.ask(query);
    expect(answer.code).toBe('QUERY_TOO_COSTLY');
    expect(answer.body.errors[0].extensions.found).toBeGreaterThan(100_000);
  });

  it.each([
    ['the schema as tools ask for it', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
    ['a type by its name', '{ __type(name: "Person") { name fields { name args { name type { name } } } } }'],
    ['the texts of a whole page', '{ documents(first: 200) { nodes { text } } }'],
  ])('is answered where it is not: %s', async (_, query) => {
    expect((await server.ask(query)).body.errors).toBeUndefined();
  });
});

function wholeSchema(): string {
  const query = getIntrospectionQuery();
  const fragments = query.slice(query.indexOf('fragment FullType'));
  return `fragment S on __Schema { types { ...FullType } } ${fragments}`;
}
