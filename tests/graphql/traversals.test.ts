import { describe, expect, it } from 'vitest';
import { openApi } from './support/open-api.ts';
import { RIVER_GRAPH } from './support/river-graph.ts';

const api = openApi(RIVER_GRAPH);

describe('what can be asked', () => {
  it('answers who met whom about what, with the quotes of every source', async () => {
    const { data, errors, statements } = await api.ask(
      '{ meetings(filter: {with: ["person:ada-quill"], about: "Water"}) { edges { node { title start status participants { edges { node { name } } } reports { edges { node { quote document { title } } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.meetings.edges).toEqual([
      {
        node: {
          title: 'Quill and Öz in Bergen',
          start: '2024-03-05',
          status: 'HELD',
          participants: { edges: [{ node: { name: 'Ada Quill' } }, { node: { name: 'Cem Öz' } }] },
          reports: {
            edges: [
              { node: { quote: 'Quill and Öz talked.', document: { title: 'A river meeting' } } },
              { node: { quote: 'Ada Quill met Cem Öz in Bergen on 5 March.', document: { title: 'Talks in Bergen' } } },
            ],
          },
        },
      },
    ]);
    expect(statements).toEqual(['plan']);
  });
});
