import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ParsedSource } from '../../src/documents/parsed-source.ts';
import type { Document } from '../../src/domain/document.ts';
import type { MeetingChange } from '../../src/domain/meeting-change.ts';
import type { Extractor } from '../../src/pipeline/extractor.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { toSources } from '../support/ingest-values.ts';
import { makeRecords, sketchToValue } from '../support/make-records.ts';

const opened: GraphStore[] = [];
let store: GraphStore;

beforeEach(async () => {
  store = await openStore(parseGraphLocation('embedded:memory'));
  opened.push(store);
  await store.migrate();
});

afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

const clock = () => new Date('2024-01-01T00:00:00Z');
const ann = { name: 'Ann Brown', country: 'NOR' };
const meeting = { who: ['Ann Brown', 'NOR'], date: '2023-05-09' };

function article(title: string, text: string): ParsedSource {
  const document: Document = { id: title, title, publisher: null, url: null, publishedAt: null, language: 'en', text };
  return { items: [{ kind: 'document', document, source: `${title}.txt` }], rejected: [], ignoredKeys: { mood: 1 } };
}

/** Reads one person out of any article, and fails on one that says so. */
function createExtractor(version: string, name: string): Extractor {
  return {
    name: 'one-person',
    version,
    extract: (document) => {
      if (document.text.includes('broken')) throw new Error('lost the thread');
      const records = makeRecords({ people: [{ name }], extractor: { name: 'one-person', version } });
      return { ...records, document, people: records.people.map((person) => ({ ...person, mentions: [] })) };
    },
  };
}

async function* stream<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

describe('the report of an ingest', () => {
  it('counts documents and what they added', async () => {
    const value = sketchToValue({ people: [ann], meetings: [{ ...meeting, city: 'Oslo', topics: ['rail links'] }] });
    const report = await ingest({ store, items: toSources([value, value]), clock });
    expect(report).toEqual({
      documents: { new: 1, unchanged: 1, replaced: 0, refused: 0 },
      rejected: [],
      ignoredKeys: {},
      otherLanguages: {},
      added: { people: 1, countries: 1, organizations: 0, places: 1, topics: 1, meetings: 1, statements: 0 },
    });
  });

  it('names what was refused, and stores the rest', async () => {
    const good = sketchToValue({ title: 'Good', people: [ann] });
    const half = {
      ...(sketchToValue({ title: 'Half', people: [ann] }) as object),
      meetings: [{ id: 'm', kind: 'PARTY' }],
    };
    const report = await ingest({ store, items: toSources([good, half, { document: null }, 7]), clock });
    expect(report.documents).toEqual({ new: 2, unchanged: 0, replaced: 0, refused: 2 });
    expect(report.rejected.map(({ source, path }) => [source, path])).toEqual(
      expect.arrayContaining([
        ['records-1.json', '$.meetings[0].kind'],
        ['records-3.json', '$'],
      ]),
    );
  });

  it('takes an article that cannot be read for refused, and goes on', async () => {
    const items = stream([
      article('One', 'All is well.'),
      article('Two', 'This is broken.'),
      article('Three', 'Well again.'),
    ]);
    const report = await ingest({ store, items, clock, extractor: createExtractor('1', 'Ann Brown') });
    expect(report.documents).toEqual({ new: 2, unchanged: 0, replaced: 0, refused: 1 });
    expect(report.rejected).toEqual([
      {
        source: 'Two.txt',
        documentId: 'Two',
        path: null,
        code: 'DOCUMENT_INVALID',
        message: 'the article cannot be read: lost the thread',
      },
    ]);
    expect(report.ignoredKeys).toEqual({ mood: 3 });
  });

  it('tells of progress when the input is read and after each batch, with the report so far', async () => {
    const values = ['A', 'B', 'C'].map((title) => sketchToValue({ title, people: [ann] }));
    const seen: unknown[] = [];
    await ingest({
      store,
      items: toSources(values),
      clock,
      batchSize: 2,
      onProgress: ({ done, total, report }) => seen.push([done, total, report.documents.new]),
    });
    expect(seen).toEqual([
      [0, 3, 0],
      [2, 3, 2],
      [3, 3, 3],
    ]);
  });

  it('keeps whole batches when it is stopped', async () => {
    const values = ['A', 'B', 'C'].map((title) => sketchToValue({ title, people: [ann] }));
    const controller = new AbortController();
    const run = ingest({
      store,
      items: toSources(values),
      clock,
      batchSize: 1,
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(new Error('enough')),
    });
    await expect(run).rejects.toThrow('enough');
    const rest = await ingest({ store, items: toSources(values), clock });
    expect(rest.documents).toEqual({ new: 2, unchanged: 1, replaced: 0, refused: 0 });
  });
});

describe('an article in another language', () => {
  const french = article(
    'Lyon',
    'La ministre a rencontré mardi son homologue à Lyon pour parler des droits de douane.',
  );

  it('goes in without facts, and the report says so', async () => {
    const items = stream([
      article('Oslo', 'Premier Ann Brown met Foreign Minister Eva Lund in Oslo on Monday.'),
      french,
    ]);
    const report = await ingest({ store, items, clock });
    expect(report).toMatchObject({
      documents: { new: 2 },
      otherLanguages: { fr: 1 },
      added: { people: 2, meetings: 1 },
    });
  });

  it('is one like the others to an extractor that reads all', async () => {
    const extractor: Extractor = {
      name: 'all',
      version: '1',
      extract: (document) =>
        Promise.resolve({ ...makeRecords({ extractor: { name: 'all', version: '1' } }), document }),
    };
    const report = await ingest({ store, items: stream([french]), clock, extractor });
    expect(report).toMatchObject({ documents: { new: 1 }, otherLanguages: {} });
  });
});

describe('what an ingest says of meetings', () => {
  const run = async (value: unknown) => {
    const changes: MeetingChange[] = [];
    const onMeetingsChanged = (some: readonly MeetingChange[]) => changes.push(...some);
    await ingest({ store, items: toSources([value]), clock, onMeetingsChanged });
    return changes.map(({ change }) => change);
  };
  const talks = { ...meeting, city: 'Oslo', topics: ['rail links'] };

  it('tells of one that is new, of one that another report is of, and of none the second time', async () => {
    const first = sketchToValue({ title: 'First', people: [ann], meetings: [talks] });
    const second = sketchToValue({ title: 'Second', people: [ann], meetings: [talks] });
    expect(await run(first)).toEqual(['CREATED']);
    expect(await run(second)).toEqual(['UPDATED']);
    expect(await run(second)).toEqual([]);
  });

  it('tells of one that its only document no longer reports', async () => {
    await run(sketchToValue({ people: [ann], meetings: [talks] }));
    expect(await run(sketchToValue({ people: [ann] }))).toEqual(['DELETED']);
  });

  it('tells of one that is removed and made again within a batch as updated', async () => {
    await run(sketchToValue({ people: [ann], meetings: [talks] }));
    expect(await run(sketchToValue({ people: [ann], meetings: [{ ...talks, kind: 'VISIT' }] }))).toEqual(['UPDATED']);
  });
});

describe('an article that is in the graph', () => {
  const read = (extractor: Extractor) =>
    ingest({ store, items: stream([article('One', 'All is well.')]), clock, extractor });

  it('is left alone by the same version of the extractor', async () => {
    await read(createExtractor('1', 'Ann Brown'));
    const before = await dumpGraph(store);
    expect((await read(createExtractor('1', 'Eva Lund'))).documents.unchanged).toBe(1);
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('is read anew by another version', async () => {
    await read(createExtractor('1', 'Ann Brown'));
    const report = await read(createExtractor('2', 'Eva Lund'));
    expect(report).toMatchObject({ documents: { new: 0, replaced: 1 }, added: { people: 1 } });
    expect((await dumpGraph(store)).filter((line) => line.startsWith('Person person:'))).toEqual([
      expect.stringContaining('person:eva-lund'),
    ]);
  });

  it('keeps records that a person made of it', async () => {
    const records = {
      ...(await createExtractor('1', 'Ann Brown').extract({
        id: 'One',
        title: 'One',
        publisher: null,
        url: null,
        publishedAt: null,
        language: 'en',
        text: 'All is well.',
      })),
      extractor: null,
    };
    await ingest({ store, items: toSources([records]), clock });
    expect((await read(createExtractor('1', 'Eva Lund'))).documents.unchanged).toBe(1);
  });

  it('is read again by another extractor that says that it replaces the one before', async () => {
    await read(createExtractor('1', 'Ann Brown'));
    const other: Extractor = { ...createExtractor('1', 'Eva Lund'), name: 'other' };
    expect((await read(other)).documents.unchanged).toBe(1);
    expect((await read({ ...other, replaces: ['one-person'] })).documents.replaced).toBe(1);
  });
});
