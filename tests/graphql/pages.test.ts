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

  describe('between two cursors', () => {
    interface Cursors {
      readonly first?: number;
      readonly last?: number;
      readonly after?: number;
      readonly before?: number;
    }
    /** [arguments with positions for cursors, the positions of the rows, whether rows follow, whether rows precede]. */
    const cases: readonly (readonly [Cursors, readonly number[], boolean, boolean])[] = [
      [{ first: 3 }, [0, 1, 2], true, false],
      [{ first: 3, after: 4 }, [5, 6, 7], true, true],
      [{ first: 3, after: 4, before: 7 }, [5, 6], true, true],
      [{ first: 3, before: 2 }, [0, 1], true, false],
      [{ first: 3, before: 9 }, [0, 1, 2], true, false],
      [{ last: 3, before: 9 }, [6, 7, 8], true, true],
      [{ last: 3, after: 6, before: 9 }, [7, 8], true, true],
      [{ last: 3, after: 57 }, [58, 59], false, true],
      [{ last: 60 }, Array.from({ length: 60 }, (_, n) => n), false, false],
      [{ last: 3, after: 2 }, [57, 58, 59], false, true],
      [{ after: 3, before: 6 }, [4, 5], true, true],
      [{ before: 3 }, [0, 1, 2], true, false],
      [{ first: 2, after: 59 }, [], false, true],
      [{ last: 2, before: 0 }, [], true, false],
      [{ first: 0, after: 5 }, [], true, true],
      [{ first: 3, after: 8, before: 4 }, [], true, true],
    ];

    it.each(cases)('%j are the rows %j', async (cursors, rows, hasNextPage, hasPreviousPage) => {
      const { data: whole } = await api.ask('{ all: meetings(first: 200) { edges { cursor node { id } } } }');
      const edges: readonly { cursor: string; node: { id: string } }[] = whole.all.edges;
      expect(edges).toHaveLength(60);
      const { data, errors } = await api.ask(
        `query ($first: Int, $last: Int, $after: String, $before: String) {
          meetings(first: $first, last: $last, after: $after, before: $before) {
            nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
        {
          ...cursors,
          after: cursors.after === undefined ? null : edges[cursors.after]?.cursor,
          before: cursors.before === undefined ? null : edges[cursors.before]?.cursor,
        },
      );
      expect(errors).toEqual([]);
      expect(data.meetings).toEqual({
        nodes: rows.map((row) => edges[row]?.node),
        pageInfo: { hasNextPage, hasPreviousPage },
      });
    });

    it('know both sides of nested pages too, in the same statement', async () => {
      const { data } = await api.ask('{ topics { nodes { id meetings(first: 200) { edges { cursor } } } } }');
      const { id, meetings } = data.topics.nodes.find(
        (topic: { meetings: { edges: unknown[] } }) => topic.meetings.edges.length > 4,
      );
      const [first, , third] = meetings.edges;
      const { data: next, statements } = await api.ask(
        `query ($id: ID!, $after: String, $before: String) { topic(id: $id) { meetings(after: $after, before: $before) {
          edges { cursor } pageInfo { hasNextPage hasPreviousPage } } } }`,
        { id, after: first.cursor, before: third.cursor },
      );
      expect(next.topic.meetings).toEqual({
        edges: [meetings.edges[1]],
        pageInfo: { hasNextPage: true, hasPreviousPage: true },
      });
      expect(statements).toEqual(['plan']);
    });
  });

  it('have unknown dates last, whether the dates ascend or descend', async () => {
    const { data } = await api.ask(
      '{ up: meetings(first: 200, orderBy: START_ASC) { nodes { start } } down: meetings(first: 200) { nodes { start } } }',
    );
    for (const direction of ['up', 'down']) {
      const starts: readonly (string | null)[] = data[direction].nodes.map(
        ({ start }: { start: string | null }) => start,
      );
      const dated = starts.filter((start) => start !== null);
      expect(dated.length).toBeLessThan(starts.length);
      expect(starts.slice(0, dated.length)).toEqual(dated);
      expect(dated).toEqual(direction === 'up' ? dated.toSorted() : dated.toSorted().reverse());
    }
  });

  it.each(['people', 'countries', 'organizations', 'topics', 'places'])(
    'of %s come by number of meetings',
    async (list) => {
      const { data, errors } = await api.ask(
        `{ all: ${list}(first: 200, orderBy: MEETING_COUNT_DESC) { nodes { meetings { totalCount } } } }`,
      );
      expect(errors).toEqual([]);
      const counts: readonly number[] = data.all.nodes.map(
        (node: { meetings: { totalCount: number } }) => node.meetings.totalCount,
      );
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(new Set(counts).size).toBeGreaterThan(1);
    },
  );

  it('count the rows of the filter, whatever the page', async () => {
    const { data } = await api.ask(
      '{ some: meetings(first: 1, filter: {kinds: [SUMMIT, BRIEFING]}) { totalCount } all: meetings(first: 200) { nodes { kind } } }',
    );
    const kinds: string[] = data.all.nodes.map(({ kind }: { kind: string }) => kind);
    expect(data.some.totalCount).toBe(kinds.filter((kind) => kind === 'SUMMIT' || kind === 'BRIEFING').length);
    expect(data.some.totalCount).toBeGreaterThan(0);
  });
});
