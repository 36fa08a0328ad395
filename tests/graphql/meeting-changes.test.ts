import { describe, expect, it } from 'vitest';
import { createMeetingFeed } from '../../src/graphql/changes/meeting-feed.ts';
import { meetingText } from './support/meeting-text.ts';
import { openIngestApi } from './support/open-ingest-api.ts';

const api = openIngestApi();

const CHANGED = `subscription ($filter: MeetingFilter) { meetingChanged(filter: $filter) {
  change meetingId meeting { start participants { edges { node { name } } } documents { totalCount } } } }`;
const INGEST = `mutation ($documents: [DocumentInput!]!) {
  ingestDocuments(input: { documents: $documents }, wait: true) { state } }`;

const ingest = (...texts: readonly string[]) =>
  api().ask(INGEST, { documents: texts.map((text, index) => ({ text, title: `Title ${index}: ${text.length}` })) });
const deleteAll = async () => {
  const { data } = await api().ask('{ documents { edges { node { id } } } }');
  for (const { node } of data.documents.edges) {
    await api().ask('mutation ($id: ID!) { deleteDocument(id: $id) { id } }', { id: node.id });
  }
};
const next = async (stream: AsyncIterableIterator<{ readonly data: { readonly meetingChanged: unknown } }>) => {
  const { value } = await stream.next();
  return value.data.meetingChanged;
};

describe('subscribers to meetings', () => {
  it('are told of one that is new, of one that is written anew and of one that is gone', async () => {
    const stream = await api().subscribe(CHANGED);
    await ingest(meetingText());
    expect(await next(stream)).toEqual({
      change: 'CREATED',
      meetingId: 'meeting:2023-05-09-brown-dahl-oslo',
      meeting: {
        start: '2023-05-09',
        participants: { edges: [{ node: { name: 'Ann Brown' } }, { node: { name: 'Carl Dahl' } }] },
        documents: { totalCount: 1 },
      },
    });
    await ingest(meetingText({ topic: 'fisheries' }));
    expect(await next(stream)).toMatchObject({ change: 'UPDATED', meeting: { documents: { totalCount: 2 } } });
    await deleteAll();
    expect(await next(stream)).toMatchObject({ change: 'DELETED', meeting: null });
  });

  it('are told of those that their filter holds of, and of all that are deleted', async () => {
    const stream = await api().subscribe(CHANGED, { filter: { about: 'fisheries', from: '2023-05-01' } });
    await ingest(meetingText({ day: 2 }), meetingText({ day: 20, topic: 'fisheries' }));
    expect(await next(stream)).toMatchObject({ change: 'CREATED', meeting: { start: '2023-05-20' } });
    await deleteAll();
    const gone = [await next(stream), await next(stream)];
    expect(gone).toMatchObject([{ change: 'DELETED' }, { change: 'DELETED' }]);
  });

  it('read a merged change once where they were busy meanwhile', async () => {
    const stream = await api().subscribe(CHANGED);
    await ingest(meetingText());
    await ingest(meetingText({ topic: 'fisheries' }));
    await ingest(meetingText({ day: 20, city: 'Bergen' }));
    expect(await next(stream)).toMatchObject({ change: 'CREATED', meeting: { documents: { totalCount: 2 } } });
    expect(await next(stream)).toMatchObject({ change: 'CREATED', meeting: { start: '2023-05-20' } });
  });

  it('cost a statement for each different filter and selection, however many they are', async () => {
    const filters = [{ about: 'fisheries' }, { about: 'rail' }];
    const streams = await Promise.all(
      Array.from({ length: 60 }, (_, index) => api().subscribe(CHANGED, { filter: filters[index % 2] })),
    );
    const text = `${meetingText({ topic: 'fisheries and rail links' })} ${meetingText({ day: 20, topic: 'fisheries and rail links' })}`;
    const pending = streams.map(next);
    api().statements.length = 0;
    await ingest(text);
    const told = await Promise.all(pending);
    expect(new Set(told.map((event) => JSON.stringify(event))).size).toBe(1);
    const own = api().statements.filter((name) => name === 'filter-meetings' || name.startsWith('plan'));
    expect(own.toSorted()).toEqual(['filter-meetings', 'filter-meetings', 'plan', 'plan']);
  });

  it('see what is stored, not what an earlier event has read', async () => {
    const deep = Array.from({ length: 12 }).reduce<string>(
      (inner) => `participants(first: 2) { edges { node { meetings(first: 2) { edges { node { ${inner} } } } } } }`,
      'documents { totalCount }',
    );
    const stream = await api().subscribe(`subscription { meetingChanged { change meeting { ${deep} } } }`);
    await ingest(meetingText());
    const first = JSON.stringify(await next(stream));
    await ingest(meetingText({ topic: 'fisheries' }));
    const second = JSON.stringify(await next(stream));
    expect(first).toContain('"totalCount":1');
    expect(first).not.toContain('"totalCount":2');
    expect(second).toContain('"totalCount":2');
    expect(second).not.toContain('"totalCount":1');
  });

  it('leave nothing behind when they go while they wait', async () => {
    const stream = await api().subscribe(CHANGED);
    const waiting = stream.next();
    await stream.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    api().statements.length = 0;
    api().feed.publish([{ id: 'meeting:x', change: 'UPDATED' }]);
    expect(api().statements).toEqual([]);
  });

  it('end when the feed closes, after what waits is read', async () => {
    const stream = await api().subscribe(CHANGED);
    api().feed.publish([{ id: 'meeting:x', change: 'DELETED' }]);
    api().feed.close();
    expect(await next(stream)).toMatchObject({ meetingId: 'meeting:x' });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await expect(api().subscribe(CHANGED)).rejects.toThrow('SERVER_CLOSING');
  });

  it('are told and ended where the store cannot say which meetings changed', async () => {
    const stream = await api().subscribe(CHANGED, { filter: { about: 'rail' } });
    await api().store.close();
    api().feed.publish([{ id: 'meeting:x', change: 'UPDATED' }]);
    const { value } = await stream.next();
    expect(value.errors[0].extensions.code).toBe('ENGINE_UNAVAILABLE');
    expect((await stream.next()).done).toBe(true);
  });

  it.each([
    ['an end before its begin', { from: '2024', to: '2023' }, 'INPUT_INVALID'],
    ['a date that is none', { from: '2024-02-30' }, 'INPUT_INVALID'],
  ])('are refused with a filter that has %s', async (_, filter, code) => {
    await expect(api().subscribe(CHANGED, { filter })).rejects.toThrow(code);
  });
});

describe('a subscriber who does not read', () => {
  const slow = openIngestApi({ maxWaitingChanges: 3 });

  it('is ended with an error once more changes wait than the limit', async () => {
    const stream = await slow().subscribe(CHANGED);
    const deleted = (id: number) => ({ id: `meeting:${id}`, change: 'DELETED' as const });
    slow().feed.publish([1, 2, 3].map(deleted));
    expect(await next(stream)).toMatchObject({ meetingId: 'meeting:1' });
    slow().feed.publish([4, 5].map(deleted));
    const { value } = await stream.next();
    expect(value.errors[0]).toMatchObject({
      message: 'More than 3 changes waited to be read, so the subscription has ended.',
      extensions: { code: 'SUBSCRIBER_TOO_SLOW' },
    });
    expect((await stream.next()).done).toBe(true);
  });
});

describe('a feed', () => {
  it('takes no more subscribers than its limit, and others once some have left', async () => {
    const feed = createMeetingFeed({ reader: api().store, maxSubscribers: 2 });
    const [first] = [feed.subscribe(null), feed.subscribe({ about: 'rail' })];
    expect(() => feed.subscribe(null)).toThrow('2 subscriptions to meetings are open; at most 2 may be.');
    await first?.return?.();
    expect(() => feed.subscribe(null)).not.toThrow();
  });
});
