import { describe, expect, it } from 'vitest';
import { RIVER_GRAPH } from '../support/river-graph.ts';
import { openApi } from './support/open-api.ts';

const api = openApi(RIVER_GRAPH);
const idsOf = (list: { readonly nodes: readonly { readonly id: string }[] }) => list.nodes.map(({ id }) => id);

describe('a name in a filter', () => {
  it.each([
    ['meetings', '{with: ["Ada Quill"]}', '{with: ["person:ada-quill"]}'],
    ['meetings', '{with: ["a. quill", "cem oz"]}', '{with: ["person:ada-quill", "person:cem-oz"]}'],
    ['meetings', '{withAny: ["RIVER COUNCIL"]}', '{withAny: ["organization:river-council"]}'],
    ['meetings', '{topics: ["water sharing"]}', '{topics: ["topic:river-water"]}'],
    ['meetings', '{place: "Bergen"}', '{place: "place:bergen-nor"}'],
    ['meetings', '{country: "Norway"}', '{country: "country:NOR"}'],
    ['meetings', '{country: "nor"}', '{country: "country:NOR"}'],
    ['meetings', '{country: "NO"}', '{country: "country:NOR"}'],
    ['meetings', '{and: [{or: [{not: {with: ["Cem Öz"]}}]}]}', '{and: [{or: [{not: {with: ["person:cem-oz"]}}]}]}'],
    ['people', '{country: "Norway"}', '{country: "country:NOR"}'],
    ['people', '{organization: "River Council"}', '{organization: "organization:river-council"}'],
    ['organizations', '{country: "NOR"}', '{country: "country:NOR"}'],
    ['places', '{country: "Norway"}', '{country: "country:NOR"}'],
    ['topics', '{concerns: "Chad"}', '{concerns: "country:TCD"}'],
    ['documents', '{mentions: ["Ada Quill"]}', '{mentions: ["person:ada-quill"]}'],
    ['statements', '{speaker: "Ada Quill"}', '{speaker: "person:ada-quill"}'],
    ['statements', '{topic: "River water"}', '{topic: "topic:river-water"}'],
  ])('of %s stands for the id: %s', async (list, byName, byId) => {
    const { data, errors } = await api.ask(
      `{ byName: ${list}(filter: ${byName}) { nodes { id } } byId: ${list}(filter: ${byId}) { nodes { id } } all: ${list} { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(idsOf(data.byName)).toEqual(idsOf(data.byId));
    expect(idsOf(data.byId).length).toBeGreaterThan(0);
  });

  it('finds nothing where nobody has it, and everything where that is negated', async () => {
    const { data, errors } = await api.ask(`{
      none: meetings(filter: {with: ["Nobody Known"]}) { totalCount }
      all: meetings(filter: {not: {with: ["Nobody Known"]}}) { totalCount }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ none: { totalCount: 0 }, all: { totalCount: 4 } });
  });

  it('is not taken for another kind of node', async () => {
    const { data } = await api.ask(
      '{ asPlace: meetings(filter: {place: "Ada Quill"}) { totalCount } asBody: people(filter: {organization: "Ada Quill"}) { totalCount } }',
    );
    expect(data).toEqual({ asPlace: { totalCount: 0 }, asBody: { totalCount: 0 } });
  });

  it('takes one statement for each label, however many names and wherever they stand', async () => {
    const { errors, statements } = await api.ask(`{
      meetings(filter: {with: ["Ada Quill"], or: [{withAny: ["Cem Öz", "River Council"]}, {place: "Bergen"}]}) {
        nodes { participants { nodes { statements(filter: {speaker: "Ada Quill", topic: "Fish quotas"}) { totalCount } } } }
      }
      people(filter: {organization: "River Council", country: "Norway"}) { totalCount }
      topics(filter: {concerns: "Chad"}) { totalCount }
    }`);
    expect(errors).toEqual([]);
    expect(statements.toSorted()).toEqual([
      'nodes-by-names.Actor',
      'nodes-by-names.Place',
      'nodes-by-names.Topic',
      'plan',
    ]);
  });

  it('costs nothing where there are only ids and codes', async () => {
    const { statements } = await api.ask(
      '{ meetings(filter: {with: ["person:ada-quill"], country: "NOR"}) { totalCount } people(filter: {country: "Norway"}) { totalCount } }',
    );
    expect(statements).toEqual(['plan']);
  });

  it('is refused beyond a hundred in one request', async () => {
    const names = Array.from({ length: 101 }, (_, n) => `Name ${n}`);
    const query = 'query ($names: [ID!]) { meetings(filter: {withAny: $names}) { totalCount } }';
    const { errors, statements } = await api.ask(query, { names });
    expect(errors[0]?.message).toContain('100 different names');
    expect(errors[0]?.extensions?.code).toBe('INPUT_INVALID');
    expect(statements).toEqual([]);
    expect((await api.ask(query, { names: names.slice(1) })).errors).toEqual([]);
  });
});
