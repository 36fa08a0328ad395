import { type GraphQLArgument, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
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
    ['people(first: 1, before: "x")', 'Argument "Query.people(before)"'],
    ['people(last: 1, after: "x")', 'Argument "Query.people(after)"'],
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
    [
      'meetings(filter: {with: ["Ada Quill"]})',
      'Argument "Query.meetings(filter.with)": found "Ada Quill", expected ids',
    ],
    ['meetings(filter: {withAny: ["meeting:2023-council"]})', 'Argument "Query.meetings(filter.withAny)"'],
    ['meetings(filter: {from: "2024-03", to: "2024-02-28"})', 'Argument "Query.meetings(filter.from)"'],
    ['meetings(filter: {from: "2024-02-30"})', 'found "2024-02-30", expected a date that exists'],
    ['meetings(filter: {to: "last week"})', 'found "last week", expected a date that exists'],
    ['meetings(filter: {to: 2024})', 'found 2024, expected a date that exists'],
  ])('are refused in %s', async (field, message) => {
    const { data, errors, statements } = await api.ask(`{ ${field} { totalCount edges { cursor } } }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(data ?? null).toBeNull();
    expect(statements).toEqual([]);
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
];

describe('hostile text', () => {
  const query = api.schema.getQueryType();
  const fields = Object.values(query?.getFields() ?? {});
  const cases = fields.flatMap((field) =>
    field.args.flatMap((arg) => paths(arg).map((path) => [field.name, arg, path] as const)),
  );

  it('is tried in every argument that takes text', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases.map(([field, arg, path]) => [field, [arg.name, ...path].join('.'), arg, path] as const))(
    'changes nothing in %s(%s)',
    async (name, _where, arg, path) => {
      const field = query?.getFields()[name];
      const selection = getNamedType(field?.type)?.name.endsWith('Connection') ? 'totalCount edges { cursor }' : 'id';
      for (const text of HOSTILE) {
        const { errors, data } = await api.ask(
          `query ($value: ${arg.type}) { answer: ${name}(${arg.name}: $value) { ${selection} } }`,
          {
            value: valueAt(arg.type, path, text),
          },
        );
        expect(errors.filter((error) => error.extensions?.code !== 'INPUT_INVALID')).toEqual([]);
        const answer = data?.answer ?? null;
        if (errors.length === 0)
          expect(answer === null || answer.totalCount !== undefined || answer[0] === null).toBe(true);
      }
      const { data } = await api.ask('{ people { totalCount } meetings { totalCount } statements { totalCount } }');
      expect(data).toEqual({ people: { totalCount: 5 }, meetings: { totalCount: 4 }, statements: { totalCount: 1 } });
    },
  );
});

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
