import { describe, expect, it } from 'vitest';
import { RIVER_GRAPH } from '../support/river-graph.ts';
import { openApi } from './support/open-api.ts';

const api = openApi(RIVER_GRAPH);

interface NamedPage {
  readonly nodes: readonly { name?: string; label?: string; title?: string; text?: string }[];
}

describe('what can be asked', () => {
  it('answers who met whom about what, with the quotes of every source', async () => {
    const { data, errors, statements } = await api.ask(
      '{ meetings(filter: {with: ["person:ada-quill"], about: "Water"}) { edges { node { title start status participants { edges { node { name } } } reports { edges { node { quote document { title } } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.meetings.edges).toEqual([
      {
        node: {
          title: 'Quill and Öz in Bergen',
          start: '2024-03-05',
          status: 'HELD',
          participants: { edges: [{ node: { name: 'Ada Quill' } }, { node: { name: 'Cem Öz' } }] },
          reports: {
            edges: [
              { node: { quote: 'Quill and Öz talked.', document: { title: 'A river meeting' } } },
              { node: { quote: 'Ada Quill met Cem Öz in Bergen on 5 March.', document: { title: 'Talks in Bergen' } } },
            ],
          },
        },
      },
    ]);
    expect(statements).toEqual(['plan']);
  });

  const TALKS = 'meeting(id: "meeting:2024-03-05-oz-quill-bergen")';
  const HERALD = 'document(id: "document:aaaaaaaaaaaaaaaa")';
  const REPORT = 'node(id: "report:aaaaaaaaaaaaaaaa-m1")';
  const STATEMENT = 'node(id: "statement:aaaaaaaaaaaaaaaa-43")';

  /** [the field, what is asked of it, the answer], each traversal once. */
  const traversals: readonly (readonly [string, string, unknown])[] = [
    [
      'actor(id: "person:ada-quill")',
      'name aliases meetings(filter: {statuses: [HELD]}) { edges { role representing { name } node { title } } }',
      {
        name: 'Ada Quill',
        aliases: ['Dr Ada Quill', 'A. Quill'],
        meetings: {
          edges: [{ role: 'VISITOR', representing: { name: 'Norway' }, node: { title: 'Quill and Öz in Bergen' } }],
        },
      },
    ],
    [
      'actor(id: "person:ada-quill")',
      'statements { nodes { text quoted } } documents { edges { names spans { start end } node { title } } }',
      {
        statements: { nodes: [{ text: 'The river is for all,', quoted: true }] },
        documents: {
          edges: [
            { names: ['Quill'], spans: [{ start: 0, end: 5 }], node: { title: 'A river meeting' } },
            {
              names: ['Ada Quill'],
              spans: [
                { start: 0, end: 9 },
                { start: 67, end: 70 },
              ],
              node: { title: 'Talks in Bergen' },
            },
          ],
        },
      },
    ],
    [
      'person(id: "person:ada-quill")',
      'country { code code2 region capital } positions { totalCount edges { title from to node { __typename id } } }',
      {
        country: { code: 'NOR', code2: 'NO', region: 'Europe', capital: 'Oslo' },
        positions: {
          totalCount: 2,
          edges: [
            { title: 'envoy', from: '2021', to: null, node: { __typename: 'Country', id: 'country:NOR' } },
            { title: 'minister', from: '2024-01', to: null, node: { __typename: 'Country', id: 'country:NOR' } },
          ],
        },
      },
    ],
    [
      'country(code: "nor")',
      'people { nodes { name } } organizations { nodes { name } } places { nodes { name kind } } meetingsHeld { nodes { title } } officeHolders { edges { title from node { name } } }',
      {
        people: { nodes: [{ name: 'Ada Quill' }] },
        organizations: { nodes: [{ name: 'River Council' }] },
        places: { nodes: [{ name: 'Bergen', kind: 'CITY' }] },
        meetingsHeld: { nodes: [{ title: 'Quill and Öz in Bergen' }] },
        officeHolders: {
          edges: [
            { title: 'envoy', from: '2021', node: { name: 'Ada Quill' } },
            { title: 'minister', from: '2024-01', node: { name: 'Ada Quill' } },
          ],
        },
      },
    ],
    [
      'organization(id: "organization:river-council")',
      'kind country { name } members { edges { title to node { name } } } meetings { edges { role node { id } } }',
      {
        kind: 'INTERGOVERNMENTAL',
        country: { name: 'Norway' },
        members: { edges: [{ title: 'chair', to: '2025', node: { name: 'Cem Öz' } }] },
        meetings: { edges: [{ role: 'ORGANIZER', node: { id: 'meeting:2023-council' } }] },
      },
    ],
    [
      TALKS,
      'kind status medium start end datePrecision dateBasis confidence place { name } country { name } partOf { id }',
      {
        kind: 'MEETING',
        status: 'HELD',
        medium: 'IN_PERSON',
        start: '2024-03-05',
        end: null,
        datePrecision: 'DAY',
        dateBasis: 'RELATIVE_TO_PUBLICATION',
        confidence: 0.75,
        place: { name: 'Bergen' },
        country: { name: 'Norway' },
        partOf: { id: 'meeting:2023-council' },
      },
    ],
    [
      TALKS,
      'participants { edges { role representing { __typename name } node { name } } } topics { nodes { label context } }',
      {
        participants: {
          edges: [
            { role: 'VISITOR', representing: { __typename: 'Country', name: 'Norway' }, node: { name: 'Ada Quill' } },
            {
              role: 'HOST',
              representing: { __typename: 'Organization', name: 'River Council' },
              node: { name: 'Cem Öz' },
            },
          ],
        },
        topics: { nodes: [{ label: 'River water', context: 'RESOURCE' }] },
      },
    ],
    [
      TALKS,
      'documents { nodes { title } } statements { nodes { text } } reports(orderBy: PUBLISHED_ASC) { nodes { kind } }',
      {
        documents: { nodes: [{ title: 'A river meeting' }, { title: 'Talks in Bergen' }] },
        statements: { nodes: [{ text: 'The river is for all,' }] },
        reports: { nodes: [{ kind: 'MEETING' }, { kind: 'PHONE_CALL' }] },
      },
    ],
    [
      'meeting(id: "meeting:2023-council")',
      'parts { totalCount nodes { title } }',
      { parts: { totalCount: 1, nodes: [{ title: 'Quill and Öz in Bergen' }] } },
    ],
    [
      'topic(label: "water sharing")',
      'label aliases context concerns { nodes { name } } meetings { nodes { title } } statements { nodes { text } }',
      {
        label: 'River water',
        aliases: ['Water sharing'],
        context: 'RESOURCE',
        concerns: { nodes: [{ name: 'Chad' }] },
        meetings: { nodes: [{ title: 'Quill and Öz in Bergen' }] },
        statements: { nodes: [{ text: 'The river is for all,' }] },
      },
    ],
    [
      'place(name: "bergen")',
      'name kind country { name } meetings { nodes { title } }',
      {
        name: 'Bergen',
        kind: 'CITY',
        country: { name: 'Norway' },
        meetings: { nodes: [{ title: 'Quill and Öz in Bergen' }] },
      },
    ],
    [
      HERALD,
      'title publisher url publishedAt language sourceId reports { nodes { quote } } meetings { nodes { title } } statements { nodes { text } } mentions { edges { names node { name } } }',
      {
        title: 'Talks in Bergen',
        publisher: 'The Harbour Herald',
        url: 'https://herald.example/talks',
        publishedAt: '2024-03-06',
        language: 'en',
        sourceId: 'herald-1',
        reports: { nodes: [{ quote: 'Ada Quill met Cem Öz in Bergen on 5 March.' }] },
        meetings: { nodes: [{ title: 'Quill and Öz in Bergen' }] },
        statements: { nodes: [{ text: 'The river is for all,' }] },
        mentions: { edges: [{ names: ['Ada Quill'], node: { name: 'Ada Quill' } }] },
      },
    ],
    [
      REPORT,
      '... on Report { quote start end spans { start end } date dateBasis dateText rule extractor extractorVersion document { id } meeting { title } place { name } country { code } topics { nodes { label } } }',
      {
        quote: 'Ada Quill met Cem Öz in Bergen on 5 March.',
        start: 0,
        end: 42,
        spans: [
          { start: 0, end: 42 },
          { start: 43, end: 76 },
        ],
        date: '2024-03-05',
        dateBasis: 'STATED',
        dateText: '5 March',
        rule: 'met-with',
        extractor: 'rules',
        extractorVersion: '1',
        document: { id: 'document:aaaaaaaaaaaaaaaa' },
        meeting: { title: 'Quill and Öz in Bergen' },
        place: { name: 'Bergen' },
        country: { code: 'NOR' },
        topics: { nodes: [{ label: 'River water' }] },
      },
    ],
    [
      REPORT,
      '... on Report { participants { edges { role start end representing { id } node { name } } } }',
      {
        participants: {
          edges: [
            { role: 'VISITOR', start: 0, end: 9, representing: { id: 'country:NOR' }, node: { name: 'Ada Quill' } },
            { role: 'HOST', start: 14, end: 20, representing: null, node: { name: 'Cem Öz' } },
          ],
        },
      },
    ],
    [
      STATEMENT,
      '... on Statement { text start end speaker { name } document { title } meeting { title } topics { nodes { label } } }',
      {
        text: 'The river is for all,',
        start: 44,
        end: 65,
        speaker: { name: 'Ada Quill' },
        document: { title: 'Talks in Bergen' },
        meeting: { title: 'Quill and Öz in Bergen' },
        topics: { nodes: [{ label: 'River water' }] },
      },
    ],
  ];

  it.each(traversals)('answers %s { %s }', async (field, selection, expected) => {
    const { data, errors, statements } = await api.ask(`{ answer: ${field} { ${selection} } }`);
    expect(errors).toEqual([]);
    expect(data.answer).toEqual(expected);
    expect(statements.filter((name) => name === 'plan')).toHaveLength(1);
  });

  it('lists everything there is of a kind, in its order', async () => {
    const { data, errors } = await api.ask(`{
      people { nodes { name } }
      countries(orderBy: NAME_DESC) { nodes { name } }
      organizations { nodes { name } }
      meetings { nodes { id } }
      earliest: meetings(orderBy: START_ASC) { nodes { id } }
      topics { nodes { label } }
      places { nodes { name } }
      documents { nodes { title } }
      byTitle: documents(orderBy: TITLE_DESC) { nodes { title } }
      statements { nodes { text } }
    }`);
    expect(errors).toEqual([]);
    const { meetings, earliest, ...lists } = data;
    const values = Object.entries<NamedPage>(lists).map(([list, { nodes }]) => [
      list,
      nodes.map(({ name, label, title, text }) => name ?? label ?? title ?? text),
    ]);
    expect(Object.fromEntries(values)).toEqual({
      people: ['Ada Quill', 'Bo Łarsen', 'Cem Öz', 'Ilse Brandt', 'Ilse Brandt'],
      countries: ['Norway', 'Chad'],
      organizations: ['River Council'],
      topics: ['Fish quotas', 'River water'],
      places: ['Bergen', 'River Hall'],
      documents: ['A river meeting', 'Talks in Bergen'],
      byTitle: ['Talks in Bergen', 'A river meeting'],
      statements: ['The river is for all,'],
    });
    const latestFirst = ['meeting:2024-04-larsen-quill', 'meeting:2024-03-05-oz-quill-bergen', 'meeting:2023-council'];
    const undated = 'meeting:brandt-quill';
    expect(meetings.nodes.map(({ id }: { id: string }) => id)).toEqual([...latestFirst, undated]);
    expect(earliest.nodes.map(({ id }: { id: string }) => id)).toEqual([...latestFirst.toReversed(), undated]);
  });

  it('answers what only one kind of actor has in a fragment on that kind', async () => {
    const { data } = await api.ask(`{
      nodes(ids: ["person:cem-oz", "country:NOR", "organization:river-council"]) {
        __typename
        id
        ... on Actor { name }
        ... on Person { more: positions { totalCount } }
        ... on Country { more: people { totalCount } code }
        ... on Organization { more: members { nodes { name } } kind }
      }
    }`);
    expect(data.nodes).toEqual([
      { __typename: 'Person', id: 'person:cem-oz', name: 'Cem Öz', more: { totalCount: 1 } },
      { __typename: 'Country', id: 'country:NOR', name: 'Norway', more: { totalCount: 1 }, code: 'NOR' },
      {
        __typename: 'Organization',
        id: 'organization:river-council',
        name: 'River Council',
        more: { nodes: [{ name: 'Cem Öz' }] },
        kind: 'INTERGOVERNMENTAL',
      },
    ]);
  });
});
