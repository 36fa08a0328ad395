import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { RIVER_GRAPH } from '../support/river-graph.ts';
import { openApi } from './support/open-api.ts';

const api = openApi(RIVER_GRAPH);

const cursorOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('arguments that are not accepted', () => {
  it.each([
    ['meetings(first: -1)', 'Argument "Query.meetings(first)": found -1, expected a number from 0 to 200.'],
    ['meetings(first: 100000)', 'Argument "Query.meetings(first)": found 100000, expected a number from 0 to 200.'],
    ['meetings(last: 201)', 'Argument "Query.meetings(last)": found 201, expected a number from 0 to 200.'],
    ['people(first: 1, last: 1)', 'Argument "Query.people(last)": found 1, expected either first or last, not both.'],
    ['people(first: 1, before: "x")', 'Argument "Query.people(before)": found "x", expected a cursor'],
    ['people(last: 1, after: "x")', 'Argument "Query.people(after)": found "x", expected a cursor'],
    ['people(after: "x", before: "y")', 'Argument "Query.people('],
    ['people(after: "")', 'Argument "Query.people(after)": found "", expected a cursor'],
    ['people(after: "not a cursor")', 'Argument "Query.people(after)": found "not a cursor", expected a cursor'],
    ['people(before: "bm9uc2Vuc2U")', 'Argument "Query.people(before)": found "bm9uc2Vuc2U", expected a cursor'],
    [`people(after: "${cursorOf({ a: 1 })}")`, 'expected a cursor'],
    [`people(after: "${cursorOf(['Query.people NAME_ASC', 'a'])}")`, 'this one belongs to another'],
    [`people(after: "${cursorOf(['Query.people NAME_ASC', 'a', null])}")`, 'this one belongs to another'],
    [`people(after: "${cursorOf(['Query.people NAME_ASC', 'a', { $gt: '' }])}")`, 'this one belongs to another'],
    [`people(after: "${cursorOf(['Query.people NAME_ASC', '\ud800', 'b'])}")`, 'this one belongs to another'],
    [`people(after: "${cursorOf(['Query.people NAME_DESC', 'a', 'b'])}")`, 'this one belongs to another'],
    [`people(after: "${cursorOf(['Query.topics NAME_ASC', 'a', 'b'])}")`, 'this one belongs to another'],
    ['meetings(filter: {withAny: ["meeting:2023-council"]})', 'Argument "Query.meetings(filter.withAny)"'],
    ['meetings(filter: {with: ["topic:water"]})', 'its ids are "person:…", "country:…", "organization:…"'],
    ['meetings(filter: {topics: ["person:a"]})', 'Argument "Query.meetings(filter.topics)": found "person:a"'],
    ['meetings(filter: {place: "country:NOR"})', 'Argument "Query.meetings(filter.place)"'],
    ['meetings(filter: {country: "place:oslo"})', 'Argument "Query.meetings(filter.country)"'],
    ['meetings(filter: {documents: ["A title"]})', 'found "A title", expected ids; its ids are "document:…"'],
    ['meetings(filter: {or: [{}, {not: {place: "topic:a"}}]})', 'Argument "Query.meetings(filter.or.1.not.place)"'],
    ['meetings(filter: {and: [{from: "2025", to: "2024"}]})', 'Argument "Query.meetings(filter.and.from)"'],
    ['meetings(filter: {minDocuments: -1})', 'filter.minDocuments: '],
    ['meetings(filter: {minConfidence: 70})', 'filter.minConfidence: '],
    ['meetings(filter: {not: {not: {not: {not: {not: {}}}}}})', 'nested deeper than 5 levels of and, or and not'],
    [`meetings(filter: {or: [${'{}'.repeat(50)}]})`, 'more than 50 filters in and, or and not'],
    ['people(filter: {country: "person:a"})', 'Argument "Query.people(filter.country)"'],
    ['people(filter: {organization: "country:NOR"})', 'Argument "Query.people(filter.organization)"'],
    ['statements(filter: {speaker: "statement:a"})', 'Argument "Query.statements(filter.speaker)"'],
    ['statements(filter: {from: "2024-06", to: "2024-05-31"})', 'Argument "Query.statements(filter.from)"'],
    ['documents(filter: {from: "2023-02-29"})', 'found "2023-02-29", expected a date that exists'],
    ['topics(filter: {concerns: "topic:a"})', 'Argument "Query.topics(filter.concerns)"'],
    ['meetings(filter: {from: "2024-03", to: "2024-02-28"})', 'Argument "Query.meetings(filter.from)"'],
    ['meetings(filter: {from: "2024-02-30"})', 'found "2024-02-30", expected a date that exists'],
    ['meetings(filter: {to: "last week"})', 'found "last week", expected a date that exists'],
    ['meetings(filter: {to: 2024})', 'found 2024, expected a date that exists'],
  ])('are refused in %s', async (field, message) => {
    const { data, errors, statements } = await api.ask(`{ ${field} { totalCount edges { cursor } } }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(Object.values(data ?? {}).every((answer) => answer === null)).toBe(true);
    expect(statements).toEqual([]);
  });

  it('leave the other fields of the operation their answers', async () => {
    const { data, errors, statements } = await api.ask(
      '{ people { totalCount } meetings(first: -1) { totalCount } topics(after: "x") { totalCount } places { totalCount } }',
    );
    expect(data).toEqual({ people: { totalCount: 5 }, meetings: null, topics: null, places: { totalCount: 2 } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INPUT_INVALID', 'INPUT_INVALID']);
    expect(statements).toEqual(['plan']);
  });

  it('are pointed at where they stand in the query', async () => {
    const { errors } = await api.ask('{ meetings(filter: {from: "2024-13"}) { totalCount } }');
    expect(errors[0]?.locations).toEqual([{ line: 1, column: 27 }]);
  });

  it('are refused in variables as in the text, by the code', async () => {
    const query = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';
    const { errors, statements } = await api.ask(query, { filter: { from: '2024-02-30' } });
    expect(errors[0]?.message).toContain('"2024-02-30"');
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(statements).toEqual([]);
  });

  it('are refused below the root before anything is read', async () => {
    const { errors, statements } = await api.ask(
      '{ meetings { nodes { participants(first: 999) { nodes { name } } } } }',
    );
    expect(errors[0]?.message).toBe(
      'Argument "Meeting.participants(first)": found 999, expected a number from 0 to 200.',
    );
    expect(statements).toEqual([]);
  });

  it.each([
    ['person(id: "person:a", name: "A") { id }', 'expected one of id, name'],
    ['person { id }', 'Argument "Query.person": found {}, expected one of id, name.'],
    ['country(code: "NOR", name: "Norway") { id }', 'expected one of code, id, name'],
    ['topic(id: null) { id }', 'expected one of id, label'],
  ])('are refused where a look-up is ambiguous: %s', async (field, message) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
  });

  it.each([
    ['ids of nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(201).fill('person:a') }],
    [
      'ids who all took part',
      'query ($ids: [ID!]) { meetings(filter: {with: $ids}) { totalCount } }',
      { ids: Array(21).fill('person:a') },
    ],
    [
      'ids of whom one took part',
      'query ($ids: [ID!]) { meetings(filter: {withAny: $ids}) { totalCount } }',
      { ids: Array(201).fill('person:a') },
    ],
    [
      'topics',
      'query ($ids: [ID!]) { meetings(filter: {topics: $ids}) { totalCount } }',
      { ids: Array(201).fill('topic:a') },
    ],
    [
      'letters of a name in a filter',
      'query ($w: ID) { meetings(filter: {place: $w}) { totalCount } }',
      { w: 'x'.repeat(501) },
    ],
    ['words of a name', 'query ($w: String) { people(filter: {name: $w}) { totalCount } }', { w: 'x'.repeat(201) }],
    [
      'words of a statement',
      'query ($w: String) { statements(filter: {text: $w}) { totalCount } }',
      { w: 'x'.repeat(201) },
    ],
    ['words', 'query ($w: String) { meetings(filter: {about: $w}) { totalCount } }', { w: 'x'.repeat(201) }],
    ['letters of a name', 'query ($w: String) { person(name: $w) { id } }', { w: 'x'.repeat(501) }],
  ])('are refused where there are too many %s', async (_what, query, variables) => {
    const { errors, statements } = await api.ask(query, variables);
    expect(errors[0]?.message).toContain('at most');
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(statements).toEqual([]);
  });
});

const HOSTILE = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  "person:x'}) MATCH (n) DETACH DELETE n RETURN n //",
  '`) DETACH DELETE (n',
  '$ids',
  '{{7*7}}',
  '../../etc/passwd',
  'a\u0000b',
  '\ud800',
  'person:\ud800',
  '😀'.repeat(50),
  '-1; DROP TABLE meetings',
  '+name:* AND NOT (a~0.1 OR "b',
  '__proto__',
  '"\\u0022`\'$p0{}[]()|~'.repeat(20),
  'x'.repeat(1_000_000),
];

describe('hostile text', () => {
  const query = api.schema.getQueryType();
  const fields = Object.values(query?.getFields() ?? {});
  // What reads the queue of ingests has none here.
  const asked = fields.filter(({ name }) => !name.startsWith('ingest'));
  const cases = asked.flatMap((field) =>
    field.args.flatMap((arg) => paths(arg).map((path) => [field.name, arg, path] as const)),
  );

  it('is tried in every argument that takes text', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases.map(([field, arg, path]) => [field, [arg.name, ...path].join('.'), arg, path] as const))(
    'changes nothing in %s(%s)',
    async (name, _where, arg, path) => {
      const field = query?.getFields()[name];
      const selection = selectionOf(getNamedType(field?.type));
      const others = (field?.args ?? []).filter((other) => isRequiredArgument(other) && other.name !== arg.name);
      const filled = others.map((other) => `, ${other.name}: ${literalOf(other.type)}`).join('');
      for (const text of HOSTILE) {
        const { errors, data } = await api.ask(
          `query ($value: ${arg.type}) { answer: ${name}(${arg.name}: $value${filled}) { ${selection} } }`,
          {
            value: valueAt(arg.type, path, text),
          },
        );
        expect(errors.filter((error) => error.extensions?.code !== 'INPUT_INVALID')).toEqual([]);
        const answer = data?.answer ?? null;
        if (errors.length === 0) expect(answer === null || typeof answer === 'object').toBe(true);
      }
      const { data } = await api.ask('{ people { totalCount } meetings { totalCount } statements { totalCount } }');
      expect(data).toEqual({ people: { totalCount: 5 }, meetings: { totalCount: 4 }, statements: { totalCount: 1 } });
    },
  );
});

function selectionOf(type: GraphQLNamedType | undefined): string {
  const names = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  if (names.includes('pageInfo')) return 'pageInfo { hasNextPage hasPreviousPage } edges { cursor }';
  return names.includes('id') ? 'id' : '__typename';
}

/** A value for an argument that has to be given. */
function literalOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const value = isEnumType(named) ? String(named.getValues()[0]?.name) : '"person:ada-quill"';
  return String(type).startsWith('[') ? `[${value}, "person:cem-oz"]` : value;
}

const TEXT_TYPES = ['String', 'ID', 'PartialDate'];

/** Where in an argument text can stand: the argument itself, or fields of its input object. */
function paths({ type }: GraphQLArgument): readonly (readonly string[])[] {
  const named = getNamedType(type);
  if (TEXT_TYPES.includes(named.name)) return [[]];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields())
    .filter((field) => TEXT_TYPES.includes(getNamedType(field.type).name))
    .map((field) => [field.name]);
}

function valueAt(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  const named = getNamedType(type);
  const [name = '', ...rest] = path;
  const inner = isInputObjectType(named) ? named.getFields()[name] : undefined;
  if (inner !== undefined) return { [name]: valueAt(inner.type, rest, text) };
  return String(type).startsWith('[') ? [text] : text;
}
