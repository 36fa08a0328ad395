import { describe, expect, it } from 'vitest';
import { generateGraph } from '../support/graph-fixture.ts';
import { openApi } from './support/open-api.ts';

const api = openApi(generateGraph(11));

/** Meetings of participants of meetings …, `levels` relations deep, each with its total. */
function nested(levels: number, size: number): string {
  if (levels === 0) return 'id';
  const below = nested(levels - 1, size);
  return levels % 2 === 0
    ? `title participants(first: ${size}) { totalCount edges { role node { name ${below} } } }`
    : `meetings(first: ${size}) { totalCount edges { role node { ${below} } } }`;
}

function aliased(count: number): string {
  return Array.from({ length: count }, (_, n) => `m${n + 1}: meetings(first: ${n + 1}) { nodes { id title } }`).join(
    ' ',
  );
}

describe('the statements of a query', () => {
  it.each([
    ['one level', '{ meetings { nodes { title } } }'],
    ['large pages', '{ meetings(first: 200) { nodes { participants(first: 200) { nodes { name } } } } }'],
    ['nine levels', `{ meetings(first: 3) { nodes { ${nested(8, 2)} } } }`],
    ['totals only', '{ meetings { totalCount } people { totalCount } documents { totalCount } }'],
    [
      'many root fields of many kinds',
      `{
        a: meetings(first: 2) { nodes { topics { nodes { label } } place { name country { name } } } }
        b: meetings(first: 3, orderBy: START_ASC) { edges { cursor node { reports { nodes { document { title } } } } } }
        people { nodes { positions { edges { title node { name } } } } }
        person(id: "person:p-1") { name meetings { totalCount } }
        nodes(ids: ["person:p-1", "meeting:m-1", "topic:t-1", "country:AFA", "place:nowhere"]) { id ... on Actor { name } }
        node(id: "person:p-2") { ... on Person { country { people { nodes { name } } } } }
      }`,
    ],
    [
      'both ends of an edge',
      '{ meetings { edges { node { participants { edges { representing { name meetings { nodes { title } } } } } } } } }',
    ],
  ])('is one for %s', async (_what, query) => {
    const { errors, statements } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(statements).toEqual(['plan']);
  });

  it('is none where nothing of the graph is asked for', async () => {
    const { data, statements } = await api.ask(
      '{ __typename person(id: "meeting:m-1") { name } nodes(ids: []) { id } }',
    );
    expect(data).toEqual({ __typename: 'Query', person: null, nodes: [] });
    expect(statements).toEqual([]);
  });

  it.each([
    ['deeper', `{ meetings(first: 2) { nodes { ${nested(14, 1)} } } }`],
    ['wider', `{ person(id: "person:p-1") { ${aliased(90)} } }`],
    [
      'wider in many places',
      `{ people(first: 3) { nodes { ${aliased(40)} } } organizations { nodes { ${aliased(40)} } } }`,
    ],
  ])('are a few for a query %s than one statement, whatever the number of rows', async (_how, query) => {
    const { errors, statements } = await api.ask(query);
    expect(errors).toEqual([]);
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.length).toBeLessThan(4);
  });

  it('give the same rows, one or a few', async () => {
    const { data } = await api.ask(`{ person(id: "person:p-1") { ${aliased(90)} } }`);
    const all = data.person.m90.nodes;
    for (let n = 1; n <= 90; n++) expect(data.person[`m${n}`].nodes).toEqual(all.slice(0, n));
  });

  it('does not depend on aliases: the same relation asked for twice is read once', async () => {
    const { data, statements } = await api.ask(`{
      person(id: "person:p-1") {
        a: meetings(first: 2) { totalCount edges { role } }
        b: meetings(first: 2) { nodes { title reports { nodes { quote } } } }
        c: meetings(first: 1) { nodes { title } }
        toString: meetings(first: 2) { nodes { status } }
        valueOf: name
      }
    }`);
    const { a, b, c, toString: d, valueOf: name } = data.person;
    expect(statements).toEqual(['plan']);
    expect(name).toMatch(/\w/);
    expect(a.edges).toHaveLength(2);
    expect(b.nodes[0].reports.nodes.length).toBeGreaterThan(0);
    expect(c.nodes).toEqual([{ title: b.nodes[0].title }]);
    expect(d.nodes.map(({ status }: { status: string }) => typeof status)).toEqual(['string', 'string']);
  });
});
