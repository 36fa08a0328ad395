import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/domain/vocabulary/role.ts';
import { sketchToValue } from '../support/make-records.ts';
import { meetingText } from './support/meeting-text.ts';
import { openIngestApi } from './support/open-ingest-api.ts';

const api = openIngestApi();

const JOB = `id state progress { done total } createdAt startedAt finishedAt error { code message }
  report { documents { new unchanged replaced refused } added { meetings people } rejectedCount
    rejected { source documentId path code message } ignoredKeys { key documents } }`;
const INGEST_DOCUMENTS = `mutation ($documents: [DocumentInput!]!, $wait: Boolean = true) {
  ingestDocuments(input: { documents: $documents }, wait: $wait) { ${JOB} }
}`;
const INGEST_RECORDS = `mutation ($records: [RecordsObject!]!) {
  ingestRecords(input: { records: $records }, wait: true) { ${JOB} }
}`;
const TITLES =
  '{ documents(orderBy: TITLE_ASC) { edges { node { title publisher url publishedAt language sourceId } } } }';

const ingestDocuments = async (documents: readonly object[]) =>
  (await api().ask(INGEST_DOCUMENTS, { documents })).data.ingestDocuments;
const ingestRecords = async (records: readonly unknown[]) =>
  (await api().ask(INGEST_RECORDS, { records })).data.ingestRecords;
const viewer = (isAuthenticated: boolean, ...roles: readonly Role[]) => ({ isAuthenticated, roles: new Set(roles) });

describe('documents that are handed in', () => {
  it('are read, and the job says what came of them', async () => {
    const job = await ingestDocuments([{ text: meetingText(), publishedAt: '2023-05-10' }]);
    expect(job).toMatchObject({
      state: 'DONE',
      progress: { done: 1, total: 1 },
      createdAt: '2024-01-01T00:00:00.000Z',
      finishedAt: '2024-01-01T00:00:00.000Z',
      error: null,
      report: { documents: { new: 1, unchanged: 0, replaced: 0, refused: 0 }, added: { meetings: 1, people: 2 } },
    });
    const { data } = await api().ask('{ meetings { edges { node { start participants { totalCount } } } } }');
    expect(data.meetings.edges).toEqual([{ node: { start: '2023-05-09', participants: { totalCount: 2 } } }]);
  });

  it('change nothing the second time', async () => {
    await ingestDocuments([{ text: meetingText() }]);
    const again = await ingestDocuments([{ text: meetingText() }, { text: meetingText() }]);
    expect(again.report.documents).toEqual({ new: 0, unchanged: 2, replaced: 0, refused: 0 });
    expect(again.report.added).toEqual({ meetings: 0, people: 0 });
  });

  it('keep what is given beside the text, and take the rest from the text', async () => {
    await ingestDocuments([
      {
        format: 'MARKDOWN',
        text: '---\ntitle: A title of its own\npublisher: The Paper\ndate: 2023-05-10\n---\n\nNothing happened.',
        title: 'A given title',
        url: 'https://news.example/1',
        id: 'mine-1',
      },
      {
        format: 'HTML',
        text: '<html lang="en"><title>Page</title><body><article><p>Much was said by all of them that day.</p></article></body></html>',
      },
      { format: 'JSON', text: '{"title": "Zest", "text": "Somebody was there.", "language": "en"}' },
    ]);
    const { data } = await api().ask(TITLES);
    expect(data.documents.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        title: 'A given title',
        publisher: 'The Paper',
        url: 'https://news.example/1',
        publishedAt: '2023-05-10',
        language: null,
        sourceId: 'mine-1',
      },
      expect.objectContaining({ title: 'Page', language: 'en' }),
      expect.objectContaining({ title: 'Zest', language: 'en' }),
    ]);
  });

  it.each([
    ['an empty text', { text: ' \n' }, 'DOCUMENT_EMPTY', '$.text'],
    [
      'a date that is none',
      { text: 'A text.', publishedAt: '2024-02-30', id: 'mine' },
      'DOCUMENT_INVALID',
      '$.publishedAt',
    ],
    ['a NUL character', { text: 'A text\0.' }, 'DOCUMENT_BINARY', null],
    ['broken JSON', { text: '{"text": ', format: 'JSON' }, 'DOCUMENT_INVALID', null],
    ['a field beside JSON', { text: '{"text": "A"}', format: 'JSON', title: 'B' }, 'DOCUMENT_INVALID', '$.title'],
    ['a text that is too long', { text: 'a'.repeat(300_001) }, 'DOCUMENT_TOO_LARGE', '$.text'],
  ])('are refused one by one: %s', async (_, bad, code, path) => {
    const { state, report } = await ingestDocuments([{ text: meetingText() }, bad]);
    expect([state, report.documents.new, report.documents.refused, report.rejectedCount]).toEqual(['DONE', 1, 1, 1]);
    expect(report.rejected).toEqual([
      { source: 'documents[1]', documentId: 'id' in bad ? bad.id : null, path, code, message: expect.any(String) },
    ]);
  });

  it('may hold half a surrogate pair, hostile words and the most characters', async () => {
    const report = await ingestDocuments([
      { text: `Half a pair: \ud83d. '); MATCH (n) DETACH DELETE n //`, title: '`"\' $id {x} \ud800' },
      { text: 'word '.repeat(60_000), title: 'Long' },
    ]);
    expect(report.report.documents).toEqual({ new: 2, unchanged: 0, replaced: 0, refused: 0 });
    expect((await api().ask(TITLES)).data.documents.edges).toHaveLength(2);
  });

  it.each([
    ['none', [], 'found 0, expected at least one, and at most 100 at once'],
    ['too many', Array.from({ length: 101 }, (_, index) => ({ text: `Text ${index}.` })), 'found 101, expected'],
    [
      'too much',
      Array.from({ length: 3 }, () => ({ text: 'a'.repeat(1_900_000) })),
      '5700000 characters together; at most 5000000',
    ],
  ])('are not taken when there are %s, with limit and figure', async (_, documents, message) => {
    const { errors } = await api().ask(INGEST_DOCUMENTS, { documents });
    expect(errors[0].message).toContain(message);
    expect(['INPUT_INVALID', 'DOCUMENT_TOO_LARGE']).toContain(errors[0].extensions.code);
    expect(api().desk.list()).toEqual([]);
  });
});

describe('records that are handed in', () => {
  const good = sketchToValue({
    people: [{ name: 'Ann Brown', country: 'NOR' }],
    meetings: [{ who: ['Ann Brown', 'NOR'], date: '2023-05-09' }],
  });

  it('are stored, as an object, as a literal and as a text of JSON', async () => {
    expect((await ingestRecords([good])).report.documents.new).toBe(1);
    expect((await ingestRecords([JSON.stringify(good)])).report.documents.unchanged).toBe(1);
    const literal =
      'mutation { ingestRecords(input: { records: [{ document: { id: "a", text: "Short." } }] }, wait: true) { state report { documents { new } } } }';
    expect((await api().ask(literal)).data.ingestRecords).toEqual({ state: 'DONE', report: { documents: { new: 1 } } });
  });

  it('are refused by path, and the rest of the same object goes in', async () => {
    const half = {
      ...(good as object),
      document: { id: 'b', text: 'Another. Ann Brown.' },
      meetings: [{ id: 'm', kind: 'PARTY' }],
    };
    const { report } = await ingestRecords([good, half, 7, [], '{']);
    expect(report.documents).toMatchObject({ new: 2 });
    expect(report.rejected.map(({ source, path }: { source: string; path: string }) => [source, path])).toEqual(
      expect.arrayContaining([
        ['records[1]', '$.meetings[0].kind'],
        ['records[2]', '$'],
        ['records[3]', '$'],
        ['records[4]', null],
      ]),
    );
  });

  it('say how many rejections there are beside those that are listed', async () => {
    const meetings = Array.from({ length: 1100 }, (_, index) => ({ id: `m${index}`, kind: 'PARTY' }));
    const records = [{ ...(good as object), meetings }];
    const query = `mutation ($records: [RecordsObject!]!) { ingestRecords(input: { records: $records }, wait: true) {
      report { rejectedCount few: rejected(first: 2) { path } none: rejected(first: 0) { path } many: rejected(first: 200) { path } } } }`;
    const { report } = (await api().ask(query, { records })).data.ingestRecords;
    expect(report.rejectedCount).toBeGreaterThanOrEqual(1100);
    expect([report.few.length, report.none.length, report.many.length]).toEqual([2, 0, 200]);
    const { errors } = await api().ask(query.replace('first: 200', 'first: 201'), { records });
    expect(errors[0]).toMatchObject({ extensions: { code: 'INPUT_INVALID' } });
    expect(errors[0].message).toContain('found 201');
  });
});

describe('jobs', () => {
  const documents = [{ text: meetingText() }];

  it('answer at once without `wait`, and are found by id until they are done', async () => {
    const { data } = await api().ask(INGEST_DOCUMENTS, { documents, wait: false });
    const { id, state } = data.ingestDocuments;
    expect(state).toBe('RUNNING');
    const again = await api().ask(
      'query ($id: ID!) { ingestJob(id: $id) { id } none: ingestJob(id: "ingest:none") { id } }',
      { id },
    );
    expect(again.data).toEqual({ ingestJob: { id }, none: null });
  });

  it('are listed with the newest first, and by state', async () => {
    const first = await ingestDocuments(documents);
    const second = await ingestDocuments([{ text: '' }]);
    const { data } = await api().ask(
      '{ all: ingestJobs { id } one: ingestJobs(first: 1) { id } failed: ingestJobs(states: [FAILED]) { id } }',
    );
    expect(data).toEqual({ all: [{ id: second.id }, { id: first.id }], one: [{ id: second.id }], failed: [] });
  });

  it('run one after another, and one that waits is cancelled at once', async () => {
    const [, second] = await Promise.all([1, 2].map(() => api().ask(INGEST_DOCUMENTS, { documents, wait: false })));
    const { id, state } = second.data.ingestDocuments;
    expect(state).toBe('QUEUED');
    const { data } = await api().ask(
      'mutation ($id: ID!) { cancelIngest(id: $id) { state finishedAt report { rejectedCount } } }',
      { id },
    );
    expect(data.cancelIngest).toEqual({ state: 'CANCELLED', finishedAt: '2024-01-01T00:00:00.000Z', report: null });
    const again = await api().ask('mutation ($id: ID!) { cancelIngest(id: $id) { state } }', { id });
    expect(again.data.cancelIngest.state).toBe('CANCELLED');
  });

  it('that are cancelled while they run keep the batches that are stored', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ text: `Nothing happened on day ${index}.` }));
    const { data } = await api().ask(INGEST_DOCUMENTS, { documents: many, wait: false });
    const { id } = data.ingestDocuments;
    const progress = await api().subscribe(`subscription { ingestProgress(job: "${id}") { state progress { done } } }`);
    const seen: { state: string; progress: { done: number } }[] = [];
    for await (const { data: step } of progress) {
      seen.push(step.ingestProgress);
      if (step.ingestProgress.progress.done > 0) api().desk.cancel(id);
    }
    const last = seen.at(-1);
    expect(last?.state).toBe('CANCELLED');
    const { data: stored } = await api().ask('{ documents(first: 1) { totalCount } }');
    expect(stored.documents.totalCount).toBe(last?.progress.done);
    expect(last?.progress.done).toBeLessThan(60);
  });

  it('are refused by id where there is none', async () => {
    const { errors } = await api().ask('mutation { cancelIngest(id: "ingest:none") { state } }');
    expect(errors[0].extensions.code).toBe('JOB_NOT_FOUND');
    const progress = api().subscribe('subscription { ingestProgress(job: "ingest:none") { state } }');
    await expect(progress).rejects.toThrow('JOB_NOT_FOUND');
  });

  it('fail with a code and no word of the engine where it is gone', async () => {
    await api().store.close();
    const { state, error } = await ingestDocuments(documents);
    expect([state, error.code]).toEqual(['FAILED', 'ENGINE_UNAVAILABLE']);
  });
});

describe('who may change the graph', () => {
  const mutations = [
    'mutation { ingestDocuments(input: { documents: [] }) { id } }',
    'mutation { ingestRecords(input: { records: [] }) { id } }',
    'mutation { cancelIngest(id: "ingest:x") { id } }',
    'mutation { deleteDocument(id: "document:x") { id } }',
  ];
  it.each(mutations)('is who has the role: %s', async (mutation) => {
    const codeFor = async (who: ReturnType<typeof viewer>) =>
      (await api().ask(mutation, {}, who)).errors?.[0].extensions.code ?? null;
    expect(await codeFor(viewer(false, 'reader'))).toBe('UNAUTHENTICATED');
    expect(await codeFor(viewer(true, 'reader', 'curator'))).toBe('FORBIDDEN');
    expect(['INPUT_INVALID', 'JOB_NOT_FOUND', null]).toContain(await codeFor(viewer(true, 'ingester')));
  });
});

describe('a document that is deleted', () => {
  const DELETE = `mutation ($id: ID!) { deleteDocument(id: $id) { id
    removed { reports statements meetings people countries organizations topics places }
    removedIds changedMeetingCount changedMeetingIds } }`;
  const ids = async (): Promise<readonly string[]> =>
    (await api().ask('{ documents(orderBy: TITLE_ASC) { edges { node { id } } } }')).data.documents.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );

  it('goes with what only it supported, and leaves the rest', async () => {
    await ingestDocuments([
      { text: meetingText(), title: 'A' },
      { text: meetingText({ topic: 'fisheries' }), title: 'B' },
    ]);
    const [a, b] = await ids();
    const first = (await api().ask(DELETE, { id: a })).data.deleteDocument;
    expect(first).toMatchObject({
      id: a,
      removed: { reports: 1, meetings: 0, people: 0, topics: 1 },
      changedMeetingCount: 1,
    });
    expect(first.removedIds).toEqual([a, 'topic:rail-links']);
    const second = (await api().ask(DELETE, { id: b })).data.deleteDocument;
    expect(second.removed).toMatchObject({ reports: 1, meetings: 1, people: 2, countries: 2, places: 1, topics: 1 });
    expect(second.changedMeetingIds).toEqual([]);
    const { data } = await api().ask('{ meetings { totalCount } people { totalCount } documents { totalCount } }');
    expect(data).toEqual({ meetings: { totalCount: 0 }, people: { totalCount: 0 }, documents: { totalCount: 0 } });
  });

  it.each(['document:0000000000000000', 'person:ann-brown', 'x', '', '\ud800', "document:'}) DETACH DELETE n //"])(
    'is null where there is none: %j',
    async (id) => {
      await ingestDocuments([{ text: meetingText() }]);
      const { data, errors } = await api().ask(DELETE, { id });
      expect([data, errors]).toEqual([{ deleteDocument: null }, undefined]);
      expect(await ids()).toHaveLength(1);
    },
  );
});

describe('a queue that is full', () => {
  const full = openIngestApi({ maxWaiting: 1 });

  it('refuses what comes then, with the limit', async () => {
    const ask = () => full().ask(INGEST_DOCUMENTS, { documents: [{ text: meetingText() }], wait: false });
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map(({ errors }) => errors?.[0].extensions.code ?? null)).toEqual([null, null, 'JOB_LIMIT']);
    expect(answers[2].errors[0].message).toBe('1 ingests wait already; at most 1 may.');
  });
});
