import { graphql } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { isErrorCode } from '../../src/domain/error-codes.ts';
import { hasEnded } from '../../src/domain/ingest-job.ts';
import { createContext } from '../../src/graphql/context.ts';
import { maskError } from '../../src/graphql/mask-error.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { createIngestDesk, type OpenIngestDesk } from '../../src/pipeline/jobs/ingest-desk.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { meetingText } from '../graphql/support/meeting-text.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeEachEngine } from '../support/engines.ts';
import { HOSTILE_TEXTS } from '../support/hostile-text.ts';

const schema = createSchema();
const MINUTE = 60_000;
const FIND_JOB = `query ($id: ID!) {
  ingestJob(id: $id) { state error { code } report { documents { new refused } rejected(first: 200) { code } } } }`;
const INGEST = `mutation ($documents: [DocumentInput!]!) {
  job: ingestDocuments(input: { documents: $documents }) { id } }`;
const INGEST_RECORDS = `mutation ($records: [RecordsObject!]!) {
  job: ingestRecords(input: { records: $records }) { id } }`;

const FIELDS = ['id', 'title', 'publisher', 'url', 'publishedAt', 'language'] as const;
/** A document that says something different for each text, beside which the text stands. */
const documentWith = (text: string, index: number) => ({
  text: `${meetingText()} It was the talk of ${index} days.`,
  [FIELDS[index % FIELDS.length] ?? 'id']: text,
});
const recordsWith = (text: string, index: number) => ({
  document: {
    id: `hostile-${index}`,
    title: text,
    publisher: text,
    text: `Ann Brown and Carl Dahl, ${index}: ${text}`,
  },
  people: [
    { id: 'a', name: text, aliases: [text], mentions: [{ start: 0, end: 9 }] },
    { id: 'b', name: 'Carl Dahl', aliases: [text], mentions: [] },
  ],
  topics: [{ id: 't', label: text, context: 'OTHER', concerns: ['a'] }],
  places: [{ id: 'p', name: text, kind: 'CITY', country: null }],
});

describeEachEngine('hostile text in what is handed in', (engine) => {
  let store: GraphStore;
  let desk: OpenIngestDesk;
  let before: readonly string[];

  beforeEach(async () => {
    store = await engine.open();
    desk = createIngestDesk({ store, clock: () => new Date('2024-01-01T00:00:00Z'), endsWithOperation: false });
    await ingest(INGEST, {
      documents: [{ text: meetingText({ city: 'Bergen', topic: 'fish quotas' }), title: 'The first' }],
    });
    before = await dumpGraph(store);
    return () => desk.close();
  });

  async function ask(source: string, variableValues: Readonly<Record<string, unknown>>) {
    const contextValue = createContext({ store, ingest: desk });
    const result = await graphql({ schema, source, variableValues, contextValue });
    return JSON.parse(JSON.stringify({ ...result, errors: result.errors?.map(maskError) }));
  }

  /** @returns the job when it has ended. */
  async function ingest(source: string, variables: Readonly<Record<string, unknown>>) {
    const { data, errors } = await ask(source, variables);
    expect(errors).toBeUndefined();
    const { id } = data.job;
    await new Promise<void>((resolve) => {
      desk.watch(id, (job) => {
        if (hasEnded(job)) resolve();
      });
    });
    return (await ask(FIND_JOB, { id })).data.ingestJob;
  }

  /** Everything but the first document is deleted; then the graph has to be what it was. */
  async function expectDeletionToRestore(): Promise<void> {
    const { data } = await ask('{ documents(first: 200) { nodes { id title } } }', {});
    for (const { id, title } of data.documents.nodes) {
      if (title !== 'The first') await ask('mutation ($id: ID!) { deleteDocument(id: $id) { id } }', { id });
    }
    expect(await dumpGraph(store)).toEqual(before);
  }

  function expectAccount({ state, error, report }: Awaited<ReturnType<typeof ingest>>, count: number): void {
    expect([state, error]).toEqual(['DONE', null]);
    expect(report.documents.new + report.documents.refused).toBeGreaterThan(0);
    expect(report.documents.new + report.documents.refused).toBeLessThanOrEqual(count);
    for (const { code } of report.rejected) {
      expect(isErrorCode(code) && !code.startsWith('ENGINE_') && code !== 'INTERNAL_ERROR', code).toBe(true);
    }
  }

  it(
    'is text beside documents, or refused; what it brings goes with its document',
    async () => {
      expectAccount(await ingest(INGEST, { documents: HOSTILE_TEXTS.map(documentWith) }), HOSTILE_TEXTS.length);
      await expectDeletionToRestore();
    },
    MINUTE,
  );

  it(
    'is text in every format, or refused',
    async () => {
      const texts = HOSTILE_TEXTS.filter((text) => text.length < 1000);
      for (const format of ['TEXT', 'MARKDOWN', 'HTML', 'JSON']) {
        expectAccount(await ingest(INGEST, { documents: texts.map((text) => ({ format, text })) }), texts.length);
      }
      await expectDeletionToRestore();
    },
    MINUTE,
  );

  it(
    'is a name in records, or refused',
    async () => {
      const texts = HOSTILE_TEXTS.filter((text) => text.length < 1000);
      expectAccount(await ingest(INGEST_RECORDS, { records: texts.map(recordsWith) }), texts.length);
      await expectDeletionToRestore();
    },
    MINUTE,
  );

  it(
    'is no id of a document or a job, and changes nothing',
    async () => {
      for (const id of HOSTILE_TEXTS) {
        const { data, errors } = await ask('mutation ($id: ID!) { deleteDocument(id: $id) { id } }', { id });
        expect([data, errors]).toEqual([{ deleteDocument: null }, undefined]);
        const cancelled = await ask('mutation ($id: ID!) { cancelIngest(id: $id) { id } }', { id });
        expect(cancelled.errors[0].extensions.code).toBe('JOB_NOT_FOUND');
        expect(cancelled.errors[0].message.length).toBeLessThan(1000);
      }
      expect(await dumpGraph(store)).toEqual(before);
    },
    MINUTE,
  );
});

describe('the texts', () => {
  it('are of many sorts', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThan(30);
  });
});
