import { describe, expect, it } from 'vitest';
import { RIVER_GRAPH } from '../../support/river-graph.ts';
import { openApi } from '../support/open-api.ts';

const api = openApi(RIVER_GRAPH);
const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges { cursor match meetingCount matchedText highlights { start end } node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
    totalIsExact
  }
}`;

interface Edge {
  readonly cursor: string;
  readonly match: string;
  readonly meetingCount: number;
  readonly matchedText: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly node: { readonly id: string };
}

async function search(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await api.ask(SEARCH, { query, ...variables });
  expect(errors).toEqual([]);
  return data.search;
}

async function hits(query: string, kinds?: readonly string[]): Promise<readonly string[]> {
  const { edges } = await search(query, { kinds });
  return edges.map(({ match, node }: Edge) => `${match} ${node.id}`);
}

const PEOPLE = ['PERSON'];

describe('search', () => {
  it.each([
    ['Ada Quill', PEOPLE, ['EXACT person:ada-quill']],
    ['ADA  QUILL!', PEOPLE, ['EXACT person:ada-quill']],
    ['dr ada quill', PEOPLE, ['ALIAS person:ada-quill']],
    ['quill', PEOPLE, ['PREFIX person:ada-quill']],
    ['qui', PEOPLE, ['PREFIX person:ada-quill']],
    ['quill ada', PEOPLE, ['PREFIX person:ada-quill']],
    ['quil ad', PEOPLE, ['PREFIX person:ada-quill']],
    ['qiull', PEOPLE, ['FUZZY person:ada-quill']],
    ['ada quilt', PEOPLE, ['FUZZY person:ada-quill']],
    ['ada brandt', PEOPLE, []],
    ['cem oz', PEOPLE, ['EXACT person:cem-oz']],
    ['CEM ÖZ', PEOPLE, ['EXACT person:cem-oz']],
    ['Bo Larsen', PEOPLE, ['EXACT person:bo-larsen', 'ALIAS person:ilse-brandt-2']],
    ['Allarsen', PEOPLE, ['PREFIX person:bo-larsen', 'FUZZY person:ilse-brandt-2']],
    ['el-Larsen', PEOPLE, ['PREFIX person:ilse-brandt-2', 'PREFIX person:bo-larsen']],
    ['ilse brandt', PEOPLE, ['EXACT person:ilse-brandt-2', 'EXACT person:ilse-brandt']],
    ['norway', ['COUNTRY'], ['EXACT country:NOR']],
    ['republic of chad', ['COUNTRY'], ['ALIAS country:TCD']],
    ['rc', ['ORGANIZATION'], ['ALIAS organization:river-council']],
    [
      'river',
      ['ORGANIZATION', 'TOPIC', 'PLACE'],
      ['PREFIX organization:river-council', 'PREFIX topic:river-water', 'PREFIX place:river-hall'],
    ],
    ['water sharing', ['TOPIC'], ['ALIAS topic:river-water']],
    ['bergne', ['PLACE'], ['FUZZY place:bergen-nor']],
    ['council session', ['MEETING'], ['EXACT meeting:2023-council']],
    [
      'quil',
      ['MEETING'],
      [
        'PREFIX meeting:2024-03-05-oz-quill-bergen',
        'PREFIX meeting:2024-04-larsen-quill',
        'PREFIX meeting:brandt-quill',
      ],
    ],
    ['coucnil', ['MEETING'], ['FUZZY meeting:2023-council']],
    ['talks in bergen', ['DOCUMENT'], ['EXACT document:aaaaaaaaaaaaaaaa']],
    ['meeting river', ['DOCUMENT'], ['PREFIX document:bbbbbbbbbbbbbbbb']],
    ['for all', ['STATEMENT'], ['PREFIX statement:aaaaaaaaaaaaaaaa-43']],
    ['rivers', ['STATEMENT'], ['FUZZY statement:aaaaaaaaaaaaaaaa-43']],
    ['quill', [], []],
    ['zzzz', undefined, []],
  ])('for %j among %j finds %j', async (query, kinds, expected) => {
    expect(await hits(query, kinds)).toEqual(expected);
  });

  it('has all kinds in one order', async () => {
    expect(await hits('bergen')).toEqual([
      'EXACT place:bergen-nor',
      'PREFIX document:aaaaaaaaaaaaaaaa',
      'PREFIX meeting:2024-03-05-oz-quill-bergen',
    ]);
  });

  it('marks what was found in the text that was found', async () => {
    const cases = [
      ['dr quil', 'Dr Ada Quill', ['Dr', 'Quill']],
      ['larsen', 'Bo Łarsen', ['Łarsen']],
      ['bo al-larsen', 'Bo al-Larsén', ['Bo', 'al-Larsén']],
      ['riber for', 'The river is for all,', ['river', 'for']],
    ] as const;
    for (const [query, text, marked] of cases) {
      const [edge]: readonly Edge[] = (await search(query, { kinds: ['PERSON', 'STATEMENT'] })).edges;
      expect(edge?.matchedText).toBe(text);
      expect(edge?.highlights.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
    }
  });

  it('answers whatever is selected of the nodes', async () => {
    const { data, errors } = await api.ask(`{
      search(query: "quill") {
        nodes { __typename id ... on Actor { name meetings(first: 1) { nodes { title } } } }
        edges { node { ... on Person { aliases a: meetings(first: 2) { totalCount } } ... on Meeting { title participants { nodes { name } } } } }
      }
    }`);
    expect(errors).toEqual([]);
    const [first] = data.search.nodes;
    expect(first).toMatchObject({ __typename: 'Person', id: 'person:ada-quill', name: 'Ada Quill' });
    expect(first.meetings.nodes).toHaveLength(1);
    expect(data.search.edges[0].node).toEqual({ aliases: ['Dr Ada Quill', 'A. Quill'], a: { totalCount: 3 } });
    expect(data.search.edges.at(-1).node.participants.nodes.length).toBeGreaterThan(1);
  });

  it('goes on after any cursor, and counts all pages', async () => {
    const whole = await search('quill');
    const ids = whole.edges.map(({ node }: Edge) => node.id);
    expect(whole).toMatchObject({ totalCount: ids.length, totalIsExact: true, pageInfo: { hasNextPage: false } });
    expect(ids.length).toBeGreaterThan(3);
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: { edges: Edge[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string } } =
        await search('quill', { first: 2, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(ids);
  });

  it('reads no row for first: 0, and says that there are some', async () => {
    const none = await search('quill', { first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo.hasNextPage).toBe(true);
  });
});

describe('the statements of a search', () => {
  const NAMES = ['rank-actor-names', 'rank-topic-names', 'rank-place-names'];
  const TEXTS = ['search.meetings', 'search.documents', 'search.statements'];

  it('are one for the words, one for each sort of names, and one for all nodes', async () => {
    const query = (below: string) =>
      `{ search(query: "riber quill", kinds: [PERSON, COUNTRY, TOPIC, PLACE, ORGANIZATION]) { edges { highlights { start } node { ${below} } } } }`;
    for (const below of [
      'id',
      'id ... on Actor { name meetings { nodes { title participants { nodes { name } } } } }',
    ]) {
      expect((await api.ask(query(below))).statements.toSorted()).toEqual(['find-search-words', ...NAMES].sort());
    }
    const { statements } = await api.ask(
      '{ search(query: "quill", kinds: [PERSON]) { nodes { id ... on Person { meetings { nodes { id } } } } } }',
    );
    expect(statements).toEqual(['find-search-words', 'rank-actor-names', 'plan']);
  });

  it('do not grow with the words of the query or the page', async () => {
    for (const query of ['quill', 'the river is for all', 'quill and oz in bergen']) {
      const { statements } = await api.ask(
        'query ($query: String!) { search(query: $query, first: 200) { nodes { id } } }',
        { query },
      );
      const counted = (names: readonly string[]) => statements.filter((name) => names.includes(name)).length;
      expect(counted(['find-search-words'])).toBe(1);
      expect(counted(NAMES)).toBe(3);
      expect(counted(TEXTS)).toBeLessThanOrEqual(6);
      expect(counted(['plan'])).toBe(1);
      expect(statements.length).toBeLessThanOrEqual(20);
    }
  });

  it('are none where there is nothing to search for', async () => {
    expect((await api.ask('{ search(query: " ?! ") { totalCount nodes { id } } }')).statements).toEqual([]);
  });
});

describe('bad input of a search', () => {
  it.each([
    '',
    '   ',
    '"',
    '* ~ ^ : \\',
    '( ) [ ] { } + - ! / && ||',
    '\u0000',
    '\ud800',
    '\udc00\ud800',
    "' OR 1=1 //".replace(/[a-z0-9]/giu, ''),
  ])('finds nothing for %j', async (query) => {
    expect(await search(query)).toMatchObject({ edges: [], totalCount: 0, totalIsExact: true });
  });

  it.each([
    'AND',
    'OR NOT',
    'quill~2',
    'qu*',
    '"ada quill"',
    'id:person',
    'name:(quill OR oz)',
    '`quill`',
    "quill') DETACH DELETE n //",
    '\u0000quill\ud800',
  ])('takes %j as words', async (query) => {
    await search(query);
    expect(await hits('Ada Quill', PEOPLE)).toEqual(['EXACT person:ada-quill']);
  });

  it.each([
    [{ query: 'x'.repeat(10_000) }, 'Query.search(query)'],
    [{ query: 'x'.repeat(1_000_000) }, 'Query.search(query)'],
    [{ query: Array.from({ length: 33 }, (_, n) => `w${n}`).join(' ') }, 'Query.search(query)'],
    [{ query: 'a', first: -1 }, 'Query.search(first)'],
    [{ query: 'a', first: 100_000 }, 'Query.search(first)'],
    [{ query: 'a', after: '' }, 'Query.search(after)'],
    [{ query: 'a', after: '"*' }, 'Query.search(after)'],
    [
      { query: 'a', after: Buffer.from('["Query.people NAME_ASC","a","b"]').toString('base64url') },
      'Query.search(after)',
    ],
  ])('refuses %j with its place', async (variables, place) => {
    const { data, errors } = await api.ask(SEARCH, variables);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(errors[0]?.message).toContain(`"${place}"`);
    expect(errors[0]?.message.length).toBeLessThan(300);
  });

  it('refuses a cursor of another search, and one that was tampered with', async () => {
    const [edge] = (await search('quill')).edges;
    const list = JSON.parse(Buffer.from(edge.cursor, 'base64url').toString())[0];
    const forged = (...keys: readonly unknown[]) => Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
    const cases = [
      ['river', edge.cursor],
      ['quill', forged(7, 0, 'a')],
      ['quill', forged(0.5, 0, 'a')],
      ['quill', forged(0, 1e300, 'a')],
      ['quill', forged(0, 'a', 'a')],
    ];
    for (const [query, after] of cases) {
      const { errors } = await api.ask(SEARCH, { query, after });
      expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    }
  });

  it('refuses an unknown kind before it reads anything', async () => {
    const { errors, statements } = await api.ask('{ search(query: "a", kinds: [REPORT]) { totalCount } }');
    expect(errors[0]?.message).toContain('REPORT');
    expect(statements).toEqual([]);
  });
});
