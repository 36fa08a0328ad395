import { describe, expect, it } from 'vitest';
import { generateGraph } from '../support/graph-fixture.ts';
import { LinkOracle } from '../support/link-oracle.ts';
import { openApi } from './support/open-api.ts';

type Identified = { readonly id: string };

const fixture = generateGraph(23, 120);
const oracle = new LinkOracle(fixture, {});
const api = openApi(fixture);
/** Another that is asked once: who is asked often keeps who was where, and then takes fewer statements. */
const unasked = openApi(fixture);
const [ego = ''] = [...oracle.links].sort(([, a], [, b]) => b.size - a.size).map(([id]) => id);
const nameOf = (id: string) =>
  String(
    Object.values(fixture.nodes)
      .flat()
      .find((node) => node.id === id)?.['name'],
  );

describe('a network', () => {
  it('answers nodes and links with whatever is selected below them, in three statements', async () => {
    const { data, errors, statements } = await api.ask(
      `{ network(around: ["${ego}"]) {
        around { id name } nodeCount omittedNodeCount omittedEdgeCount
        nodes { degree meetingCount actor { id name ... on Person { positions { nodes { name } } } } }
        edges { source { id name } target { id } meetingCount firstMet lastMet } } }`,
    );
    expect(errors).toEqual([]);
    expect([...statements].sort()).toEqual(['expand-actors', 'gather-meetings', 'plan']);
    const { network } = data;
    expect(network.around).toEqual([{ id: ego, name: nameOf(ego) }]);
    expect(network).toMatchObject({ omittedNodeCount: 0, omittedEdgeCount: 0 });
    expect(network.nodes[0]).toMatchObject({ degree: network.nodes.length - 1, actor: { id: ego } });
    expect(network.nodeCount).toBe((oracle.links.get(ego)?.size ?? 0) + 1);
    for (const { source, target, meetingCount, firstMet, lastMet } of network.edges) {
      expect(source.id < target.id).toBe(true);
      expect(meetingCount).toBe(oracle.weight(source.id, target.id));
      expect(firstMet === null ? lastMet : firstMet <= lastMet).toBe(firstMet === null ? null : true);
    }
  });

  it('reads the meetings of its links on demand, all with one statement', async () => {
    const { data, statements } = await api.ask(
      `{ network(around: ["${ego}"], first: 10) { edges { source { id } target { id } meetingCount meetings(first: 1) { totalCount nodes { title start } } } } }`,
    );
    expect([...statements].sort()).toEqual(['expand-actors', 'gather-meetings', 'plan']);
    for (const { meetings, meetingCount } of data.network.edges) {
      expect(meetings.totalCount).toBe(meetingCount);
      expect(meetings.nodes).toHaveLength(1);
    }
  });

  it('says how much it left out', async () => {
    const ask = async (first: number) =>
      (
        await api.ask(
          `{ network(around: ["${ego}"], first: ${first}) { nodes { actor { id } } edges { meetingCount } nodeCount omittedNodeCount omittedEdgeCount } }`,
        )
      ).data.network;
    const [all, some] = [await ask(1000), await ask(6)];
    expect(some.nodes).toEqual(all.nodes.slice(0, 6));
    expect(some).toMatchObject({ nodeCount: all.nodeCount, omittedNodeCount: all.nodeCount - 6 });
    expect(some.omittedEdgeCount).toBe(all.edges.length - some.edges.length);
  });

  it('has the strongest actors of all meetings where nobody is asked for', async () => {
    const { data, statements } = await unasked.ask(
      '{ network(first: 5) { around { id } nodes { actor { id } } omittedNodeCount } }',
    );
    expect([...statements].sort()).toEqual(['count-gatherings', 'find-strongest']);
    const strength = (id: string) =>
      [...(oracle.links.get(id)?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
    const expected = [...oracle.links.keys()].sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1));
    expect(data.network.nodes.map(({ actor }: { actor: Identified }) => actor.id)).toEqual(expected.slice(0, 5));
    expect(data.network.omittedNodeCount).toBe(expected.length - 5);
    expect(data.network.around).toEqual([]);
  });

  it('answers those it was asked for in their place, by name too', async () => {
    const { data, errors } = await api.ask(
      'query ($around: [ID!]) { network(around: $around) { around { id } nodes { actor { id } } } }',
      {
        around: ['person:nobody', nameOf(ego), 'No Such Name', 'topic:t-1', ego],
      },
    );
    expect(errors).toEqual([]);
    expect(data.network.around).toEqual([null, { id: ego }, null, null, { id: ego }]);
    expect(data.network.nodes[0]).toEqual({ actor: { id: ego } });
  });

  it.each([
    ['nobody', '[]'],
    ['somebody unknown', '["person:nobody"]'],
  ])('is empty around %s', async (_whom, around) => {
    const { data, errors } = await api.ask(
      `{ network(around: ${around}, depth: 3) { nodes { degree } edges { meetingCount } nodeCount omittedNodeCount omittedEdgeCount } }`,
    );
    expect(errors).toEqual([]);
    expect(data.network).toEqual({ nodes: [], edges: [], nodeCount: 0, omittedNodeCount: 0, omittedEdgeCount: 0 });
  });

  it.each([
    ['first: 0', 'Query.network(first)'],
    ['first: 1001', 'Query.network(first)'],
    ['depth: 0', 'Query.network(depth)'],
    ['depth: 4', 'Query.network(depth)'],
    ['minMeetings: 0', 'Query.network(minMeetings)'],
    ['filter: {withAny: ["topic:t-1"]}', 'Query.network(filter.withAny)'],
    [`around: ${JSON.stringify(Array.from({ length: 51 }, (_, n) => `person:p-${n}`))}`, 'Query.network(around)'],
  ])('refuses %s', async (argument, named) => {
    const { errors } = await api.ask(`{ network(${argument}) { nodeCount } }`);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INPUT_INVALID']);
    expect(errors[0]?.message).toContain(named);
  });
});
