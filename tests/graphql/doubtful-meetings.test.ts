import { describe, expect, it } from 'vitest';
import { generateGraph } from '../support/graph-fixture.ts';
import { openApi } from './support/open-api.ts';

const fixture = generateGraph(13, 60, 0);
const api = openApi(fixture);
const meetings = fixture.nodes['Meeting'] ?? [];
const idsWhere = (holds: (confidence: number) => boolean) =>
  new Set(meetings.filter((meeting) => holds(Number(meeting['confidence']))).map(({ id }) => id));
const all = idsWhere(() => true);
const likely = idsWhere((confidence) => confidence >= 0.6);
const [doubtful = ''] = idsWhere((confidence) => confidence < 0.6);

async function ask(text: string) {
  const { data, errors } = await api.ask(text);
  expect(errors).toEqual([]);
  return data;
}

const idsOf = (page: { readonly nodes: readonly { readonly id: string }[] }) => new Set(page.nodes.map(({ id }) => id));

describe('meetings that are hardly likely', () => {
  it('are left out of lists and counts, and come where a filter asks for them', async () => {
    expect(likely.size).toBeLessThan(all.size);
    const data = await ask(`{
      shown: meetings(first: 200) { totalCount nodes { id } }
      all: meetings(first: 200, filter: { minConfidence: 0 }) { totalCount nodes { id } }
      rest: meetings(first: 200, filter: { not: { minConfidence: 0.6 } }) { nodes { id } }
      counted: meetingCounts(groupBy: STATUS) { meetingCount }
      countedAll: meetingCounts(groupBy: STATUS, filter: { minConfidence: 0 }) { meetingCount }
    }`);
    expect([idsOf(data.shown), data.shown.totalCount]).toEqual([likely, likely.size]);
    expect([idsOf(data.all), data.all.totalCount]).toEqual([all, all.size]);
    expect(idsOf(data.rest)).toEqual(idsWhere((confidence) => confidence < 0.6));
    expect([data.counted.meetingCount, data.countedAll.meetingCount]).toEqual([likely.size, all.size]);
  });

  it('are in nobody’s list and prove no link', async () => {
    const data = await ask(`{
      people(first: 200) { nodes { meetings(first: 200) { nodes { id } } } }
      network(first: 1000) { edges { meetings(first: 200) { nodes { id } } } }
    }`);
    const shown = [...data.people.nodes, ...data.network.edges].flatMap(({ meetings: page }) => [...idsOf(page)]);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((id) => !likely.has(id))).toEqual([]);
  });

  it('are given to who names them', async () => {
    const data = await ask(`{ meeting(id: "${doubtful}") { id confidence } node(id: "${doubtful}") { id } }`);
    expect(data).toEqual({ meeting: { id: doubtful, confidence: expect.any(Number) }, node: { id: doubtful } });
    expect(data.meeting.confidence).toBeLessThan(0.6);
  });
});
