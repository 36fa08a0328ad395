import { describe, expect, it } from 'vitest';
import { generateGraph } from '../support/graph-fixture.ts';
import { openApi } from './support/open-api.ts';

const fixture = generateGraph(13);
const api = openApi(fixture);

const LISTS = [
  'meetings',
  'people',
  'countries',
  'organizations',
  'topics',
  'places',
  'documents',
  'statements',
] as const;

async function readAll(list: string, direction: 'forward' | 'backward'): Promise<readonly string[]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const [size, from] = direction === 'forward' ? ['first', 'after'] : ['last', 'before'];
    const { data, errors } = await api.ask(
      `query ($cursor: String) { page: ${list}(${size}: 7, ${from}: $cursor) {
         nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { cursor },
    );
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = data.page;
    pages.push(nodes.map(({ id }: { id: string }) => id));
    const hasMore = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = hasMore ? pageInfo[direction === 'forward' ? 'endCursor' : 'startCursor'] : null;
  } while (cursor !== null);
  return (direction === 'forward' ? pages : pages.reverse()).flat();
}

describe('pages', () => {
  it.each(LISTS)('of %s give every row once, forward and backward, in the same order', async (list) => {
    const { data } = await api.ask(`{ all: ${list}(first: 200) { totalCount nodes { id } } }`);
    const all = data.all.nodes.map(({ id }: { id: string }) => id);
    expect(all.length).toBe(data.all.totalCount);
    expect(new Set(all).size).toBe(all.length);
    expect(await readAll(list, 'forward')).toEqual(all);
    expect(await readAll(list, 'backward')).toEqual(all);
  });

  it('of a relation go on from a cursor of its edges, on whichever node', async () => {
    const { data } = await api.ask('{ topics { nodes { id meetings(first: 200) { edges { cursor node { id } } } } } }');
    const topic = data.topics.nodes.find((node: { meetings: { edges: unknown[] } }) => node.meetings.edges.length > 3);
    const [, second, ...rest] = topic.meetings.edges;
    const next = await api.ask(
      'query ($id: ID!, $after: String) { topic(id: $id) { meetings(first: 200, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } }',
      { id: topic.id, after: second.cursor },
    );
    const { nodes, pageInfo } = next.data.topic.meetings;
    expect(nodes).toEqual(rest.map(({ node }: { node: unknown }) => node));
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });

  it('have 20 rows where nothing is said, and at most 200', async () => {
    const { data } = await api.ask(
      '{ meetings { nodes { id } } largest: meetings(first: 200) { nodes { id } } last: meetings(last: 2) { nodes { id } } }',
    );
    expect(data.meetings.nodes).toHaveLength(20);
    expect(data.largest.nodes).toHaveLength(fixture.nodes['Meeting']?.length ?? 0);
    expect(data.last.nodes).toEqual(data.largest.nodes.slice(-2));
  });

  it('of no rows still tell the total and whether there are rows', async () => {
    const { data } = await api.ask(
      '{ meetings(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } nothing: meetings(first: 0, filter: {about: "no such words"}) { totalCount pageInfo { hasNextPage } } }',
    );
    expect(data.meetings).toEqual({
      totalCount: fixture.nodes['Meeting']?.length,
      nodes: [],
      pageInfo: { hasNextPage: true, endCursor: null },
    });
    expect(data.nothing).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false } });
  });

  it('count the rows of the filter, whatever the page', async () => {
    const { data } = await api.ask(
      '{ some: meetings(first: 1, filter: {kinds: [SUMMIT, BRIEFING]}) { totalCount } all: meetings(first: 200) { nodes { kind } } }',
    );
    const kinds: string[] = data.all.nodes.map(({ kind }: { kind: string }) => kind);
    expect(data.some.totalCount).toBe(kinds.filter((kind) => kind === 'SUMMIT' || kind === 'BRIEFING').length);
    expect(data.some.totalCount).toBeGreaterThan(0);
  });
});
