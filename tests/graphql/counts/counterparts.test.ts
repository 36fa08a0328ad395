import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../support/graph-fixture.ts';
import { openApi } from '../support/open-api.ts';

const api = openApi(generateGraph(31, 60));
type Node = { readonly id: string };

describe('whom an actor met', () => {
  it('is one statement with its counts, the meetings that prove it, and whatever is asked below', async () => {
    const { data, errors, statements } = await api.ask(`{
      country(code: "AFA") {
        counterparts(first: 3) {
          totalCount
          edges {
            meetingCount firstMet lastMet
            node { id counterparts(first: 20) { edges { meetingCount node { id } } } }
            meetings(first: 2, orderBy: START_ASC) { totalCount nodes { start status participants { nodes { id } } } }
            topics(first: 2) { edges { meetingCount meetings { totalCount } node { label } } }
          }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toEqual(['plan']);
    const { counterparts } = data.country;
    expect(counterparts.edges).toHaveLength(3);
    for (const edge of counterparts.edges) {
      expect(edge.meetings.totalCount).toBe(edge.meetingCount);
      expect(edge.meetings.nodes[0].start).toBe(edge.firstMet);
      for (const { status, participants } of edge.meetings.nodes) {
        expect(['HELD', 'ONGOING']).toContain(status);
        const ids = participants.nodes.map(({ id }: Node) => id);
        expect(ids).toEqual(expect.arrayContaining(['country:AFA', edge.node.id]));
      }
      for (const topic of edge.topics.edges) expect(topic.meetings.totalCount).toBe(topic.meetingCount);
      const back = edge.node.counterparts.edges.find(({ node }: { node: Node }) => node.id === 'country:AFA');
      expect(back?.meetingCount ?? edge.meetingCount).toBe(edge.meetingCount);
    }
  });

  it('goes on after a cursor and before it, and counts other statuses where they are named', async () => {
    const ask = async (page: string, filter = '') => {
      const { data, errors } = await api.ask(`{
        country(code: "AFA") { counterparts(${page} ${filter}) { totalCount nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }
      }`);
      expect(errors).toEqual([]);
      return data.country.counterparts;
    };
    const all = await ask('first: 100');
    const first = await ask('first: 2');
    const second = await ask(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const back = await ask(`last: 2, before: "${second.pageInfo.startCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 4));
    expect(back.nodes).toEqual(first.nodes);
    expect(second.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: all.nodes.length > 4 });
    const cancelled = await ask('first: 100', 'filter: { statuses: [CANCELLED, PLANNED, DENIED, REFUSED, PROPOSED] }');
    expect(cancelled.totalCount).not.toBe(all.totalCount);
  });

  it('is loaded for all that wait with one statement where the parents came without it', async () => {
    const { data, errors, statements } = await api.ask(`{
      network(first: 5) { nodes { actor { id counterparts(first: 1) { edges { meetingCount } } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.network.nodes).toHaveLength(5);
    expect(statements.filter((name) => name === 'plan')).toHaveLength(1);
  });
});

describe('who speaks on what', () => {
  it('is the same from the speaker and from the topic', async () => {
    const { data, errors, statements } = await api.ask(`{
      country(code: "AFA") {
        id
        statementTopics {
          edges {
            statementCount firstPublished lastPublished
            statements { totalCount }
            node { id speakers(first: 200) { edges { statementCount firstPublished lastPublished node { id } } } }
          }
        }
      }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toEqual(['plan']);
    const topics = data.country.statementTopics.edges;
    expect(topics.length).toBeGreaterThan(0);
    for (const { node, statements: counted, statementCount, firstPublished, lastPublished } of topics) {
      expect(counted.totalCount).toBe(statementCount);
      expect(firstPublished <= lastPublished).toBe(true);
      const same = node.speakers.edges.find((edge: { node: Node }) => edge.node.id === data.country.id);
      expect(same).toMatchObject({ statementCount, firstPublished, lastPublished });
    }
  });
});
