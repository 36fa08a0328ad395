import { describe, expect, it } from 'vitest';
import { MEETING_STATUSES } from '../../src/domain/vocabulary/meeting-status.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { LinkOracle } from '../support/link-oracle.ts';
import { openApi } from './support/open-api.ts';

type Identified = { readonly id: string };

const fixture = generateGraph(19, 120);
const oracle = new LinkOracle(fixture, {});
const isPerson = (id: string) => id.startsWith('person:');
const people = (fixture.nodes['Person'] ?? []).map(({ id }) => id);
const api = openApi(fixture);
/** Another that is asked once: who is asked often keeps who was where, and then takes fewer statements. */
const unasked = openApi(fixture);

/** Two people who never met, with somebody between them. */
const [from = '', to = ''] =
  people
    .flatMap((a) => people.map((b) => [a, b]))
    .find(([a = '', b = '']) => oracle.paths(a, b, 3, isPerson)[0]?.length === 3) ?? [];
const nameOf = (id: string) => String(fixture.nodes['Person']?.find((node) => node.id === id)?.['name']);

const HOP = `from { id name } to { id } meetingCount firstMet lastMet
  meetings(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id start participants { nodes { name } } } } }`;

describe('paths', () => {
  it('carry the meetings that prove each hop, at which both were present', async () => {
    const { data, errors } = await api.ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 5, through: [PERSON]) {
        from { name } to { id } isComplete skippedHubCount unfollowedActorCount skippedHubs { actor { id } }
        paths { length weakestMeetingCount actors { id name } hops { ${HOP} } } } }`,
      { from, to },
    );
    expect(errors).toEqual([]);
    const expected = oracle.paths(from, to, 4, isPerson).slice(0, 5);
    expect(data.paths.from).toEqual({ name: nameOf(from) });
    expect(
      data.paths.paths.map(({ actors }: { actors: Identified[] }) => actors.map(({ id }: Identified) => id)),
    ).toEqual(expected);
    expect(data.paths).toMatchObject({
      isComplete: true,
      skippedHubCount: 0,
      unfollowedActorCount: 0,
      skippedHubs: [],
    });
    for (const path of data.paths.paths) {
      expect(path.length).toBe(path.hops.length);
      expect(path.weakestMeetingCount).toBe(
        Math.min(...path.hops.map(({ meetingCount }: { meetingCount: number }) => meetingCount)),
      );
      for (const hop of path.hops) {
        const common = oracle.links.get(hop.from.id)?.get(hop.to.id) ?? [];
        expect([hop.meetingCount, hop.meetings.totalCount]).toEqual([common.length, common.length]);
        expect(hop.meetings.edges.length).toBe(Math.min(2, common.length));
        expect(hop.meetings.pageInfo.hasNextPage).toBe(common.length > 2);
        for (const { node } of hop.meetings.edges) expect(common).toContain(node.id);
      }
    }
  });

  it('take a statement for each level, one for the middle, one for the hops and one for all that is read', async () => {
    const { statements } = await api.ask(
      `{ paths(from: "${from}", to: "${to}", maxHops: 2) { to { name } paths { actors { name aliases } hops { ${HOP} } } } }`,
    );
    expect(statements.filter((name) => name === 'expand-actors').length).toBeLessThanOrEqual(3);
    expect(statements.filter((name) => name === 'find-meetings-of-pairs')).toHaveLength(1);
    expect(statements.filter((name) => name === 'plan')).toHaveLength(2);
  });

  it('ask for no node where only ids are selected', async () => {
    const { statements } = await unasked.ask(`{ paths(from: "${from}", to: "${to}") { paths { actors { id } } } }`);
    expect(new Set(statements)).toEqual(new Set(['expand-actors']));
  });

  it('find their ends by name', async () => {
    const { data, errors } = await api.ask(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { from { name } to { id } paths { length } } }',
      {
        from: nameOf(from).toUpperCase(),
        to,
      },
    );
    expect(errors).toEqual([]);
    expect(data.paths).toMatchObject({ from: { name: nameOf(from) }, to: { id: to } });
  });

  it.each([
    ['nobody of that name', 'No Such Person At All', null],
    ['an unknown id', 'person:nobody', null],
    ['the id of a meeting', 'meeting:m-1', null],
    ['blanks', '  ', null],
    ['half of a surrogate pair', '\uD800', null],
    ['the same actor', from, { id: from }],
  ])('are none to %s', async (_what, end, expected) => {
    const { data, errors } = await api.ask(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { from { id } to { id } paths { length } isComplete } }',
      { from, to: end },
    );
    expect(errors).toEqual([]);
    expect(data.paths).toEqual({ from: { id: from }, to: expected, paths: [], isComplete: true });
  });

  it('name the hubs that they do not lead through', async () => {
    const { data } = await api.ask(
      `{ paths(from: "${from}", to: "${to}", maxDegree: 1, maxHops: 2, through: [PERSON, COUNTRY, ORGANIZATION]) {
        isComplete skippedHubCount skippedHubs { meetingCount actor { id name } } paths { actors { id } } } }`,
    );
    const { isComplete, skippedHubCount, skippedHubs } = data.paths;
    expect(isComplete).toBe(false);
    expect(skippedHubs).toHaveLength(skippedHubCount);
    expect(skippedHubCount).toBeGreaterThan(0);
    for (const { meetingCount, actor } of skippedHubs) expect(meetingCount).toBe(oracle.meetings.get(actor.id)?.length);
  });

  it.each([
    ['maxHops: 0', 'Query.paths(maxHops)'],
    ['maxHops: 7', 'Query.paths(maxHops)'],
    ['first: 0', 'Query.paths(first)'],
    ['first: -1', 'Query.paths(first)'],
    ['first: 21', 'Query.paths(first)'],
    ['maxDegree: 0', 'Query.paths(maxDegree)'],
    ['filter: {with: ["meeting:m-1"]}', 'Query.paths(filter.with)'],
    ['filter: {from: "2025", to: "2024"}', 'Query.paths(filter.from)'],
  ])('refuse %s', async (argument, named) => {
    const { errors } = await api.ask(`{ paths(from: "${from}", to: "${to}", ${argument}) { isComplete } }`);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INPUT_INVALID']);
    expect(errors[0]?.message).toContain(named);
  });

  it('refuse a name that is too long, and pages of hops that are too large', async () => {
    const long = await api.ask('query ($to: ID!) { paths(from: "x", to: $to) { isComplete } }', {
      to: 'x'.repeat(501),
    });
    expect(long.errors[0]).toMatchObject({ extensions: { code: 'INPUT_INVALID' } });
    expect(long.errors[0]?.message).toContain('Query.paths(to)');
    const page = await api.ask(
      `{ paths(from: "${from}", to: "${to}") { paths { hops { meetings(first: 201) { totalCount } } } } }`,
    );
    expect(page.errors[0]?.message).toContain('PathHop.meetings(first)');
  });

  it('page through the meetings of a hop, forward and backward, and find each once', async () => {
    const statuses = Object.keys(MEETING_STATUSES).join(', ');
    const { links } = new LinkOracle(fixture, { not: { statuses: [] } });
    const [{ a, b, common } = { a: '', b: '', common: [] as string[] }] = [...links]
      .flatMap(([one, others]) => [...others].map(([other, meetings]) => ({ a: one, b: other, common: meetings })))
      .sort((x, y) => y.common.length - x.common.length);
    const ask = async (page: string) => {
      const { data } = await api.ask(
        `{ paths(from: "${a}", to: "${b}", maxHops: 1, filter: {statuses: [${statuses}]}) { paths { hops {
          meetings(${page}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } } }`,
      );
      return data.paths.paths[0].hops[0].meetings;
    };
    const all = (await ask('first: 200')).nodes.map(({ id }: Identified) => id);
    expect([...all].sort()).toEqual([...common].sort());
    expect(all.length).toBeGreaterThan(2);
    const forward: string[] = [];
    for (let page = await ask('first: 1'); ; page = await ask(`first: 1, after: "${page.pageInfo.endCursor}"`)) {
      forward.push(...page.nodes.map(({ id }: Identified) => id));
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 1);
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(forward).toEqual(all);
    const backward: string[] = [];
    for (let page = await ask('last: 1'); ; page = await ask(`last: 1, before: "${page.pageInfo.startCursor}"`)) {
      backward.unshift(...page.nodes.map(({ id }: Identified) => id));
      if (!page.pageInfo.hasPreviousPage) break;
    }
    expect(backward).toEqual(all);
  });
});
