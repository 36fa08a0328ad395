import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../support/graph-fixture.ts';
import { openApi } from '../support/open-api.ts';

const api = openApi(generateGraph(31, 60));

describe('counts of meetings', () => {
  it('are one statement, and another where groups that are not shown are asked for', async () => {
    const rows = await api.ask('{ meetingCounts(groupBy: TOPIC, first: 2) { rows { key count } } }');
    expect(rows.errors).toEqual([]);
    expect(rows.data.meetingCounts.rows).toHaveLength(2);
    expect(rows.statements).toEqual(['count-meetings']);

    const totals = await api.ask(`{
      all: meetingCounts(groupBy: TOPIC) { rows { count } otherCount }
      few: meetingCounts(groupBy: TOPIC, first: 2) { rows { count } meetingCount groupCount otherCount ungroupedCount }
    }`);
    const sum = (counts: { rows: { count: number }[] }) => counts.rows.reduce((total, { count }) => total + count, 0);
    expect(totals.data.all.otherCount).toBe(0);
    expect(totals.data.few.groupCount).toBe(totals.data.all.rows.length);
    expect(sum(totals.data.few) + totals.data.few.otherCount).toBe(sum(totals.data.all));
  });

  it('lead to the nodes behind the groups, read together', async () => {
    const { data, errors, statements } = await api.ask(`{
      meetingCounts(groupBy: PAIR, first: 3) { rows { key pair { id name meetings(first: 1) { totalCount } } node { id } } }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toEqual(['count-meetings', 'plan']);
    for (const { key, pair, node } of data.meetingCounts.rows) {
      expect(pair.map(({ id }: { id: string }) => id).join(' ')).toBe(key);
      expect(node).toBeNull();
    }
    const topics = await api.ask(
      '{ meetingCounts(groupBy: TOPIC, first: 3) { rows { key pair { id } node { id } } } }',
    );
    for (const { key, pair, node } of topics.data.meetingCounts.rows) expect([node.id, pair]).toEqual([key, []]);
  });

  it('keep the latest of time, in the order of time', async () => {
    const { data } = await api.ask(`{
      all: meetingCounts(groupBy: MONTH) { rows { key } }
      few: meetingCounts(groupBy: MONTH, first: 2) { rows { key } otherCount }
    }`);
    const keys = data.all.rows.map(({ key }: { key: string }) => key);
    expect(keys).toEqual([...keys].sort());
    expect(data.few.rows.map(({ key }: { key: string }) => key)).toEqual(keys.slice(-2));
    expect(data.few.otherCount).toBeGreaterThan(0);
  });

  it.each([
    ['meetingCounts(groupBy: DAY, first: -1) { rows { key } }', 'Query.meetingCounts(first)'],
    ['meetingCounts(groupBy: DAY, first: 100000) { rows { key } }', 'Query.meetingCounts(first)'],
    ['meetingCounts(groupBy: DAY, filter: { with: ["topic:x"] }) { rows { key } }', 'Query.meetingCounts(filter.with)'],
    ['topicsOverTime(actors: []) { otherPeriodCount }', 'Query.topicsOverTime(actors)'],
    ['commonMeetings(actors: ["person:p-1", "person:p-1"]) { totalCount }', 'Query.commonMeetings(actors)'],
  ])('refuse %s', async (query, argument) => {
    const { errors } = await api.ask(`{ ${query} }`);
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(errors[0]?.message).toContain(argument);
  });
});

describe('the meetings that actors have in common', () => {
  it('are those in which all of them took part, whatever their status, also by name', async () => {
    const { data: found } = await api.ask(`{
      meetings(first: 200) { nodes { id status participants { nodes { id name } } } }
    }`);
    type Meeting = { id: string; participants: { nodes: { id: string; name: string }[] } };
    const meetings: readonly Meeting[] = found.meetings.nodes;
    const [one, other] = meetings.find(({ participants }) => participants.nodes.length > 1)?.participants.nodes ?? [];
    const expected = meetings
      .filter(({ participants }) =>
        [one, other].every((actor) => participants.nodes.some(({ id }) => id === actor?.id)),
      )
      .map(({ id }) => id);
    const { data, errors, statements } = await api.ask(
      `query ($ids: [ID!]!) { commonMeetings(actors: $ids, first: 200) { totalCount nodes { id } } }`,
      { ids: [one?.id, other?.id] },
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual(['plan']);
    expect(data.commonMeetings.nodes.map(({ id }: { id: string }) => id)).toEqual(expected);
    expect(data.commonMeetings.totalCount).toBe(expected.length);
    const byName = await api.ask('{ commonMeetings(actors: ["Land AFA", "Land BEB"], first: 200) { nodes { id } } }');
    const byId = await api.ask(
      '{ commonMeetings(actors: ["country:AFA", "country:BEB"], first: 200) { nodes { id } } }',
    );
    expect(byName.data).toEqual(byId.data);
    const nobody = await api.ask('{ commonMeetings(actors: ["Land AFA", "Nobody Anywhere"]) { totalCount } }');
    expect(nobody.data.commonMeetings.totalCount).toBe(0);
  });
});

describe('topics over time', () => {
  it('come with their periods and what is left out, topics read together', async () => {
    const query = (first: number) => `{
      topicsOverTime(actors: ["Land AFA"], interval: MONTH, first: ${first}, filter: { statuses: [HELD, PLANNED, DENIED, REFUSED, CANCELLED] }) {
        otherPeriodCount
        periods { period meetingCount topicCount topics(first: 1) { meetingCount topic { label } } }
      }
    }`;
    const all = await api.ask(query(100));
    expect(all.errors).toEqual([]);
    expect(all.statements.slice(-2)).toEqual(['topics-over-time', 'plan']);
    const { periods } = all.data.topicsOverTime;
    expect(periods.length).toBeGreaterThan(1);
    const last = await api.ask(query(1));
    expect(last.data.topicsOverTime).toEqual({ otherPeriodCount: periods.length - 1, periods: periods.slice(-1) });
  });
});
