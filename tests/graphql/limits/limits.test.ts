import { type DocumentNode, GraphQLError, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/graphql/limits/check-request.ts';
import { checkShape } from '../../../src/graphql/limits/check-shape.ts';
import { type LimitName, STANDARD_LIMITS } from '../../../src/graphql/limits/limits.ts';
import { parseWithin } from '../../../src/graphql/limits/parse-within.ts';
import { queryCost } from '../../../src/graphql/limits/query-cost.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { EXAMPLE_QUERIES } from '../../../src/server/example-queries.ts';

const schema = createSchema();
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parseWithin(STANDARD_LIMITS.tokens, query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** @returns the error of the first limit that a query exceeds, as the server checks them; null where it is let through. */
function refusal(query: string, variableValues: Readonly<Record<string, unknown>> = {}): GraphQLError | null {
  const document = parsed(query);
  if (document instanceof GraphQLError) return document;
  return (
    checkShape(schema, document, STANDARD_LIMITS) ?? checkRequest({ schema, document, variableValues }, STANDARD_LIMITS)
  );
}

const costOf = (query: string, variableValues: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return queryCost({ schema, document, operationName: null, variableValues });
};

describe('the limits of a query', () => {
  it.each(EXAMPLE_QUERIES)('let the example %# through', (query) => {
    expect(refusal(query)).toBeNull();
  });

  it('let the introspection query of GraphiQL through', () => {
    const options = { descriptions: true, specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true };
    expect(refusal(getIntrospectionQuery(options))).toBeNull();
  });

  it.each<[string, string, LimitName, number, string]>([
    ['tokens', `{ ${times(1200, () => 'a b')} }`, 'tokens', 2402, 'QUERY_TOO_LONG'],
    ['levels', '{a'.repeat(100) + '}'.repeat(100), 'depth', 100, 'QUERY_TOO_DEEP'],
    ['more levels', '{a'.repeat(600) + '}'.repeat(600), 'depth', 600, 'QUERY_TOO_DEEP'],
    ['aliases', `{ node(id: "x") { ${times(101, (i) => `a${i}: id`)} } }`, 'aliases', 101, 'TOO_MANY_ALIASES'],
    ['directives', `{ a ${times(51, () => '@x')} }`, 'directives', 51, 'TOO_MANY_DIRECTIVES'],
    ['root fields', `{ ${times(31, () => '__typename')} }`, 'rootFields', 31, 'TOO_MANY_ROOT_FIELDS'],
    ['nested input', `{ a(b: ${'{c:'.repeat(40)}1${'}'.repeat(40)}) }`, 'inputDepth', 40, 'INPUT_TOO_DEEP'],
  ])('refuse too many %s with the limit and the figure', (_, query, name, found, code) => {
    const error = refusal(query);
    const limit = STANDARD_LIMITS[name];
    expect(error?.extensions).toMatchObject({ code, limit, found });
    expect(error?.message).toContain(`${found} `);
    expect(error?.message).toContain(`at most ${limit} are allowed`);
  });

  it('refuse what costs too much with the limit and the figure', () => {
    const error = refusal(
      '{ people(first: 200) { nodes { meetings(first: 200) { nodes { participants { nodes { id } } } } } } }',
    );
    expect(error?.message).toBe('Found 840200 rows asked for; at most 100000 are allowed.');
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 100_000, found: 840_200 });
  });

  it('stop counting tokens far beyond the limit', () => {
    expect(refusal(`{ ${times(10_000, (i) => `a${i}: people { totalCount }`)} }`)?.message).toBe(
      'Found more than 20000 tokens; at most 2000 are allowed.',
    );
  });

  it('leave it to the parser to say what is no token', () => {
    expect(refusal('{ a " }')?.message).toContain('Unterminated string');
  });

  it('count a fragment wherever it is spread', () => {
    const fields = `fragment F on Person { ${times(60, (i) => `a${i}: name`)} }`;
    expect(refusal(`{ people { nodes { ...F } } } ${fields}`)).toBeNull();
    expect(refusal(`{ people { nodes { ...F } } b: people { nodes { ...F } } } ${fields}`)?.extensions).toMatchObject({
      found: 121,
    });
  });

  it.each([
    ['aliases', 'x: __typename'],
    ['root fields', '__typename'],
    ['rows', 'people { nodes { id } }'],
  ])('see through a hundred fragments that double their %s, in one walk', (_, field) => {
    const doubling = times(100, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const error = refusal(`{ ...F0 } ${doubling} fragment F100 on Query { ${field} }`);
    expect(error?.message).toMatch(/^Found more than 1000000000 .* are allowed\.$/);
  });

  it('leave fragments that spread themselves to validation', () => {
    const circular = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect(checkShape(schema, parse(circular), STANDARD_LIMITS)).toBeNull();
    expect(validate(schema, parse(circular))[0]?.message).toContain('Cannot spread fragment "A" within itself');
  });

  it.each([
    ['lists', () => JSON.parse('['.repeat(300_000) + ']'.repeat(300_000))],
    ['objects', () => JSON.parse(`${'{"not":'.repeat(200_000)}{}${'}'.repeat(200_000)}`)],
  ])('refuse variables of %s nested deeper than the stack', (_, value) => {
    const query = 'query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }';
    expect(refusal(query, { f: value() })?.extensions).toMatchObject({ code: 'INPUT_TOO_DEEP', limit: 32 });
    expect(refusal(query, { f: value() })?.message).toContain('more than 999 levels');
  });

  it('refuse a million ids', () => {
    const ids = Array.from({ length: 1_000_000 }, () => 'person:x');
    expect(refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })?.extensions['code']).toBe(
      'QUERY_TOO_COSTLY',
    );
  });
});

describe('the cost of a query', () => {
  it.each([
    ['a scalar', '{ __typename }', 0],
    ['one node', '{ node(id: "person:x") { id } }', 1],
    ['a page', '{ people(first: 7) { nodes { name } } }', 7],
    ['a page of the standard size', '{ people { edges { node { name } } } }', 20],
    ['a page read backward', '{ people(last: 5) { edges { cursor } } }', 5],
    ['an empty page', '{ people(first: 0) { nodes { id } } }', 0],
    ['a total', '{ people { totalCount } }', 1],
    ['a page taken apart', '{ people(first: 7) { nodes { id } edges { node { id } } pageInfo { endCursor } } }', 14],
    ['pages in pages', '{ people(first: 3) { nodes { meetings(first: 10) { nodes { title } } } } }', 33],
    ['nodes in a page', '{ meetings(first: 4) { nodes { place { name } } } }', 8],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 6],
    ['ids in a filter', '{ meetings(first: 1, filter: { with: ["a", "b"] }) { totalCount } }', 3],
    ['what is skipped', '{ people @skip(if: true) { nodes { id } } }', 0],
    ['introspection', '{ __schema { types { name } } }', 0],
    ['an inline fragment', '{ node(id: "x") { ... on Person { meetings(first: 9) { nodes { id } } } } }', 10],
    [
      'a fragment twice',
      '{ a: people(first: 2) { ...P } people(first: 3) { ...P } } fragment P on PersonConnection { nodes { meetings(first: 1) { totalCount } } }',
      10,
    ],
  ])('is that of %s', (_, query, expected) => {
    expect(costOf(query)).toBe(expected);
  });

  it('reads variables, and their defaults', () => {
    const query =
      'query ($n: Int = 50, $with: Boolean = false) { people(first: $n) { nodes { meetings(first: 3) @include(if: $with) { totalCount } } } }';
    expect(costOf(query)).toBe(50);
    expect(costOf(query, { n: 2 })).toBe(2);
    expect(costOf(query, { n: 2, with: true })).toBe(4);
    expect(costOf(query, { n: null })).toBe(20);
    expect(costOf(query, { n: 'many' })).toBe(20);
  });

  it('leaves a page size that no field accepts to the field', () => {
    expect(costOf('{ people(first: 2000000000) { nodes { id } } }')).toBe(1000);
    expect(costOf('{ people(first: -5) { nodes { id } } }')).toBe(0);
  });

  it('is that of the operation that is named', () => {
    const document = parse(
      'query A { people(first: 1) { nodes { id } } } query B { people(first: 2) { nodes { id } } }',
    );
    expect(queryCost({ schema, document, operationName: 'B', variableValues: {} })).toBe(2);
  });
});
