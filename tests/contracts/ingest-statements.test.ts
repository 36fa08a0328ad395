import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { withdrawDocument } from '../../src/pipeline/withdraw-document.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';
import * as knownDocuments from '../../src/store/queries/known-documents.ts';
import * as knownEntities from '../../src/store/queries/known-entities.ts';
import * as knownMeetings from '../../src/store/queries/known-meetings.ts';
import * as removeOrphans from '../../src/store/queries/remove-orphans.ts';
import * as withdrawDocuments from '../../src/store/queries/withdraw-document.ts';
import * as writeEdges from '../../src/store/queries/write-edges.ts';
import * as writeNameKeys from '../../src/store/queries/write-name-keys.ts';
import * as writeNodes from '../../src/store/queries/write-nodes.ts';
import * as writeSupportedEdges from '../../src/store/queries/write-supported-edges.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import type { RecordsSketch } from '../support/make-records.ts';
import { randomSketches } from '../support/random-sketches.ts';

// An engine that has never seen these statements plans each of them first: some 60 of them.
vi.setConfig({ testTimeout: 120_000 });

const MODULES = [
  knownDocuments,
  knownEntities,
  knownMeetings,
  removeOrphans,
  withdrawDocuments,
  writeEdges,
  writeNameKeys,
  writeNodes,
  writeSupportedEdges,
];

/** The names of all statements that ingest has, wherever in the exports of their modules they stand. */
function statementNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('cypher' in value && 'name' in value) return [String(value.name)];
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(statementNames);
}

const SKETCHES = randomSketches({ seed: 3, documents: 40, people: 9, days: 10 });
const TALKS = { who: ['NOR', 'PER'], date: '2023-01-04', city: 'Oslo' };
const ANN_AND_EVA = { who: ['Ann Brown', 'Eva Lund'], date: '2023-01-04', city: 'Lima' };
const PEOPLE = [{ name: 'Ann Brown' }, { name: 'Eva Lund' }, { name: 'Per Dahl' }];
/**
 * What the random documents do not have: states that met, a topic that concerns somebody, a spelling with a key of its
 * own, a plan that names more than came, and a meeting that another document calls a part of another one.
 */
const TELLING: readonly RecordsSketch[] = [
  { title: 'States', publishedAt: '2023-01-05', meetings: [TALKS] },
  { title: 'States again', publishedAt: '2023-01-06', meetings: [{ ...TALKS, kind: 'NEGOTIATION' }] },
  {
    title: 'Plan',
    publishedAt: '2023-01-02',
    people: PEOPLE,
    meetings: [
      { ...ANN_AND_EVA, kind: 'SUMMIT', who: ['Ann Brown', 'Eva Lund', 'Per Dahl'], status: 'PLANNED' },
      { ...ANN_AND_EVA, kind: 'SIGNING', status: 'PLANNED', partOf: 0, confidence: 0.4 },
    ],
    statements: [{ speaker: 'Per Dahl', text: 'We hope for the best.', topics: ['reindeer'] }],
    concerns: { 'sea ice': ['Per Dahl', 'NOR'] },
  },
  {
    title: 'Outcome',
    publishedAt: '2023-01-05',
    people: [{ name: 'Ann Brown', aliases: ['Ann Christina Braun Brown'] }, { name: 'Eva Lund' }],
    meetings: [
      { ...ANN_AND_EVA, kind: 'SUMMIT' },
      { ...ANN_AND_EVA, kind: 'SIGNING', partOf: 2, confidence: 0.9 },
      { who: ['Ann Brown', 'Eva Lund'], date: '2023-01-03', city: 'Lima' },
    ],
    statements: [{ speaker: 'Eva Lund', text: 'It was good.', meeting: 0, topics: ['sea ice'] }],
  },
];

const DOCUMENTS: Query<Readonly<Record<string, never>>, { readonly id: string; readonly title: string }> = {
  name: 'test.documents',
  cypher: `
    MATCH (d:Document)
    RETURN d.id AS id, d.title AS title
    ORDER BY id`,
};

describeEachEngine('the statements of ingest', (engine) => {
  let store: GraphStore;
  let reference: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    reference = await openStore(parseGraphLocation('embedded:memory'));
    await reference.migrate();
  });

  afterAll(() => reference.close());

  it('write the same graph on every engine, and each of them was run', async () => {
    for (const one of [store, reference]) {
      await ingestSketches(one, TELLING, 1);
      await ingestSketches(one, SKETCHES, 10);
    }
    expect(await dumpGraph(store)).toEqual(await dumpGraph(reference));

    const documents = await store.read(DOCUMENTS, {});
    const isTelling = (title: string) => TELLING.some((sketch) => sketch.title === title);
    for (const { id } of documents.filter(({ title }, index) => isTelling(title) || index % 2 === 0)) {
      for (const one of [store, reference]) await one.write((tx) => withdrawDocument(tx, id));
    }
    expect(await dumpGraph(store)).toEqual(await dumpGraph(reference));
    const run = new Set(engine.statements().map(({ name }) => name));
    expect(MODULES.flatMap(statementNames).filter((name) => !run.has(name))).toEqual([]);
  });

  it('are as many for a hundred documents as for ten', async () => {
    const count = async (documents: number) => {
      const fresh = await engine.open();
      await ingestSketches(fresh, randomSketches({ seed: 4, documents, people: 30, days: 40 }), documents);
      return engine.statements().length;
    };
    const [few, many] = [await count(10), await count(100)];
    expect(many).toBeLessThanOrEqual(few * 1.25);
  });
});
