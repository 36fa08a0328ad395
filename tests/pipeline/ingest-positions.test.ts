import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withdrawDocument } from '../../src/pipeline/withdraw-document.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import type { RecordsSketch } from '../support/make-records.ts';

const POSITIONS: Query<
  Readonly<Record<string, never>>,
  { readonly title: string; readonly of: string; readonly count: number }
> = {
  name: 'test.positions',
  cypher: `
    MATCH (p:Person)-[h:HOLDS]->(b:Actor)
    RETURN h.title AS title, b.id AS of, size(h.documents) AS count
    ORDER BY title, of`,
};

const DOCUMENTS: Query<Readonly<Record<string, never>>, { readonly id: string; readonly title: string }> = {
  name: 'test.documents',
  cypher: `
    MATCH (d:Document)
    RETURN d.id AS id, d.title AS title
    ORDER BY id`,
};

function tell(day: number, position: string, country = 'NOR'): RecordsSketch {
  return {
    title: `Day ${day}`,
    publishedAt: `2023-05-0${day}`,
    people: [{ name: 'Ann Brown', country, position }],
  };
}

const DAYS = [tell(1, 'Secretary'), tell(2, 'PM'), tell(3, 'Secretary of State'), tell(4, 'Prime Minister')];

describe('what a person holds', () => {
  let store: GraphStore;

  beforeEach(async () => {
    store = await openStore(parseGraphLocation('embedded:memory'));
    await store.migrate();
  });

  afterEach(() => store.close());

  const positions = async () => (await store.read(POSITIONS, {})).map(({ title, count }) => [title, count]);

  async function withdraw(title: string): Promise<void> {
    const documents = await store.read(DOCUMENTS, {});
    const id = documents.find((document) => document.title === title)?.id ?? '';
    await store.write((tx) => withdrawDocument(tx, id));
  }

  it.each([1, 2, 100])('is one office for all spellings of it, in batches of %i', async (batchSize) => {
    await ingestSketches(store, DAYS, batchSize);
    expect(await positions()).toEqual([
      ['Prime Minister', 2],
      ['Secretary of State', 2],
    ]);
  });

  it('is said again in short once the document that said more is withdrawn', async () => {
    await ingestSketches(store, DAYS.slice(0, 2));
    const before = await dumpGraph(store);
    await ingestSketches(store, DAYS);
    await withdraw('Day 3');
    await withdraw('Day 4');
    expect(await dumpGraph(store)).toEqual(before);
    expect(await positions()).toEqual([
      ['PM', 1],
      ['Secretary', 1],
    ]);
  });

  it('is of the country that most documents say, whatever its id', async () => {
    await ingestSketches(store, [tell(1, 'Envoy', 'CHL'), tell(2, 'Envoy'), tell(3, 'Envoy')]);
    expect(await country()).toBe('country:NOR');
    await withdraw('Day 3');
    expect(await country()).toBe('country:CHL');
  });

  async function country(): Promise<string | null> {
    const answer = await executePlan(store, [
      {
        key: 'ann',
        kind: 'nodes',
        label: 'Person',
        ids: ['person:ann-brown'],
        node: {
          properties: [],
          relations: [
            {
              key: 'country',
              relation: 'Person.country',
              filter: null,
              order: null,
              page: { size: 1, from: null, backward: false },
              wantsTotal: false,
              edgeProperties: [],
              edgeRelations: [],
              node: { properties: [], relations: [] },
            },
          ],
        },
      },
    ]);
    const root = answer.get('ann');
    const person = root?.kind === 'nodes' ? root.nodes.get('person:ann-brown') : undefined;
    return person?.pages['country']?.rows[0]?.node?.id ?? null;
  }
});
