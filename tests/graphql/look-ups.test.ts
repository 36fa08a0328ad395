import { describe, expect, it } from 'vitest';
import { RIVER_GRAPH } from '../support/river-graph.ts';
import { openApi } from './support/open-api.ts';

const api = openApi(RIVER_GRAPH);

describe('looking up one node', () => {
  it.each([
    ['actor(id: "organization:river-council")', 'organization:river-council'],
    ['actor(name: "river council")', 'organization:river-council'],
    ['actor(name: "NORWAY")', 'country:NOR'],
    ['person(name: "ada quill")', 'person:ada-quill'],
    ['person(name: "  Dr. Ada  QUILL ")', 'person:ada-quill'],
    ['person(name: "bo larsen")', 'person:bo-larsen'],
    ['person(name: "Bo Al-Larsen")', 'person:bo-larsen'],
    ['person(name: "cem oz")', 'person:cem-oz'],
    ['country(code: "tcd")', 'country:TCD'],
    ['country(name: "republic of chad")', 'country:TCD'],
    ['country(id: "country:NOR")', 'country:NOR'],
    ['organization(name: "RC")', 'organization:river-council'],
    ['organization(id: "organization:river-council")', 'organization:river-council'],
    ['topic(label: "RIVER WATER")', 'topic:river-water'],
    ['topic(label: "water-sharing")', 'topic:river-water'],
    ['topic(id: "topic:fish-quotas")', 'topic:fish-quotas'],
    ['place(name: "river hall")', 'place:river-hall'],
    ['place(id: "place:bergen-nor")', 'place:bergen-nor'],
    ['meeting(id: "meeting:2023-council")', 'meeting:2023-council'],
    ['document(id: "document:aaaaaaaaaaaaaaaa")', 'document:aaaaaaaaaaaaaaaa'],
  ])('finds %s', async (field, id) => {
    const { data, errors } = await api.ask(`{ found: ${field} { id } }`);
    expect(errors).toEqual([]);
    expect(data.found).toEqual({ id });
  });

  it.each([
    'actor(id: "person:nobody")',
    'actor(id: "meeting:2023-council")',
    'actor(name: "Quill")',
    'person(id: "country:NOR")',
    'person(id: "ada-quill")',
    'person(name: "Norway")',
    'person(name: "Ada")',
    'person(name: "Ada Quill Larsen")',
    'person(name: "")',
    'person(name: "…")',
    'country(code: "XXX")',
    'country(code: "")',
    'country(name: "Bergen")',
    'organization(id: "person:ada-quill")',
    'meeting(id: "document:aaaaaaaaaaaaaaaa")',
    'topic(label: "water")',
    'place(id: "place:")',
    'document(id: ":")',
    'node(id: "")',
    'node(id: "person")',
    'node(id: "nothing:here")',
  ])('answers null to %s', async (field) => {
    const { data, errors } = await api.ask(`{ found: ${field} { id } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ found: null });
  });

  it('chooses the one whose own name it is before one that has it as an alias', async () => {
    const { data } = await api.ask('{ person(name: "Bo Larsen") { id meetings { totalCount } } }');
    expect(data.person).toEqual({ id: 'person:bo-larsen', meetings: { totalCount: 1 } });
  });

  it('chooses the one with the most meetings of two with one name', async () => {
    const { data } = await api.ask('{ person(name: "Ilse Brandt") { id } }');
    expect(data.person).toEqual({ id: 'person:ilse-brandt-2' });
  });

  it('takes three statements more for a name in the embedded engine, whose search answers with internal ids', async () => {
    const { statements } = await api.ask('{ person(name: "Cem Öz") { name meetings { nodes { title } } } }');
    expect(statements).toEqual(['search.actors', 'search.actors.ids', 'find-by-name.Person', 'plan']);
  });

  it('keeps the place of every id, with null for those that nothing has', async () => {
    const { data, statements } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Meeting { title } } }',
      { ids: ['place:nowhere', 'meeting:2023-council', 'person:ada-quill', '', 'meeting:2023-council'] },
    );
    const council = { __typename: 'Meeting', id: 'meeting:2023-council', title: 'Council session' };
    expect(data.nodes).toEqual([null, council, { __typename: 'Person', id: 'person:ada-quill' }, null, council]);
    expect(statements).toEqual(['plan']);
  });
});
