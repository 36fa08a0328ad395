import { describe, expect, it } from 'vitest';
import { generateGraph } from '../support/graph-fixture.ts';
import { openApi } from './support/open-api.ts';

const api = openApi(generateGraph(12));
const PLAIN =
  '{ meetings(first: 3) { nodes { title status participants(first: 2) { edges { role node { name } } } } } }';

describe('the ways to write a selection', () => {
  it.each([
    [
      'fragments',
      `query { meetings(first: 3) { ...Page } }
       fragment Page on MeetingConnection { nodes { ...Meeting } }
       fragment Meeting on Meeting { title ... on Node { ... on Meeting { status ...Who } } }
       fragment Who on Meeting { participants(first: 2) { edges { role } edges { node { ... on Actor { name } } } } }`,
      {},
    ],
    [
      'fields that stand twice',
      '{ meetings(first: 3) { nodes { title } nodes { status participants(first: 2) { edges { role } } } } meetings(first: 3) { nodes { participants(first: 2) { edges { node { name } } } } } }',
      {},
    ],
    [
      'variables with and without defaults',
      'query ($n: Int!, $m: Int = 2, $order: MeetingOrder) { meetings(first: $n, orderBy: $order) { nodes { title status participants(first: $m) { edges { role node { name } } } } } }',
      { n: 3, order: 'START_DESC' },
    ],
    [
      '@include and @skip',
      `query ($yes: Boolean!, $no: Boolean = false) {
         meetings(first: 3) {
           totalCount @include(if: $no)
           nodes { title status start @skip(if: $yes) ... @include(if: $yes) { participants(first: 2) { edges { role node { name } } } } }
           edges @skip(if: true) { cursor }
         }
       }`,
      { yes: true },
    ],
  ])('gives the same answer with %s', async (_way, query, variables) => {
    const plain = await api.ask(PLAIN);
    const other = await api.ask(query, variables);
    expect(other.errors).toEqual([]);
    expect(other.data).toEqual(plain.data);
    expect(other.statements).toEqual(['plan']);
  });

  it('keeps apart what is asked under other names', async () => {
    const { data } = await api.ask(`{
      meetings(first: 1) {
        nodes { first: participants(first: 1) { nodes { name } } all: participants { nodes { called: name name: id } } }
      }
    }`);
    const [{ first, all }] = data.meetings.nodes;
    expect(first.nodes).toEqual([{ name: all.nodes[0].called }]);
    expect(all.nodes[0].name).toMatch(/^(person|country|organization):/);
  });
});
