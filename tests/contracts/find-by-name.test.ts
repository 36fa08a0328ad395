import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/port.ts';
import { findIdByName, type NamedKind } from '../../src/store/queries/find-by-name.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { RIVER_GRAPH } from '../support/river-graph.ts';

const CASES: readonly (readonly [NamedKind, string, string | null])[] = [
  ['Actor', 'river council', 'organization:river-council'],
  ['Actor', 'NORWAY', 'country:NOR'],
  ['Person', 'ada quill', 'person:ada-quill'],
  ['Person', 'Dr. Ada Quill', 'person:ada-quill'],
  ['Person', 'bo larsen', 'person:bo-larsen'],
  ['Person', 'Bo al-Larsen', 'person:bo-larsen'],
  ['Person', 'Ilse Brandt', 'person:ilse-brandt-2'],
  ['Person', 'CEM OZ', 'person:cem-oz'],
  ['Person', 'Norway', null],
  ['Person', 'Ada', null],
  ['Person', 'Ada Quill Oz', null],
  ['Person', '', null],
  ['Person', '* OR *', null],
  ['Country', 'republic of chad', 'country:TCD'],
  ['Country', 'Kingdom of Norway', 'country:NOR'],
  ['Actor', 'Norge', 'country:NOR'],
  ['Organization', 'Kingdom of Norway', null],
  ['Organization', 'rc', 'organization:river-council'],
  ['Topic', 'Water-sharing', 'topic:river-water'],
  ['Topic', 'water', null],
  ['Place', 'river hall', 'place:river-hall'],
];

describeEachEngine('looking up by name', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, RIVER_GRAPH);
  });

  it.each(CASES)('finds %s %j: %j', async (kind, name, id) => {
    expect(await findIdByName(store, kind, name)).toBe(id);
  });
});

describeEachEngine('looking up by name in a graph of repeated names', (engine) => {
  const fixture = generateGraph(21);
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  it('finds for every name the person of that name with the most meetings, then the least id', async () => {
    const people = fixture.nodes['Person'] ?? [];
    const parts = fixture.relationships.filter(({ type, from }) => type === 'TOOK_PART' && from === 'Person');
    const meetings = (id: string) => parts.flatMap(({ edges }) => edges).filter(({ from }) => from === id).length;
    for (const { nameKey } of people) {
      const [first] = people
        .filter((person) => person['nameKey'] === nameKey)
        .toSorted((a, b) => meetings(b.id) - meetings(a.id) || (a.id < b.id ? -1 : 1));
      expect(await findIdByName(store, 'Person', String(nameKey))).toBe(first?.id);
    }
  });
});
