import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasEnded, type IngestJob } from '../../src/domain/ingest-job.ts';
import type { IngestRequest } from '../../src/domain/ingest-request.ts';
import { createIngestDesk, type OpenIngestDesk } from '../../src/pipeline/jobs/ingest-desk.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { countDocuments } from '../../src/store/queries/count-documents.ts';
import { sketchToValue } from '../support/make-records.ts';

let store: GraphStore;
let desk: OpenIngestDesk;
let steps: IngestJob[];
let failures: unknown[];

beforeEach(async () => {
  store = await openStore({ kind: 'memory' });
  await store.migrate();
  steps = [];
  failures = [];
  let seconds = 0;
  desk = createIngestDesk({
    store,
    clock: () => {
      seconds += 1;
      return new Date(Date.UTC(2024, 0, 1, 0, 0, seconds));
    },
    endsWithOperation: false,
    onStep: (job) => steps.push(job),
    onFailure: (error) => failures.push(error),
  });
});
afterEach(async () => {
  await desk.close();
  await store.close();
});

const request = (...titles: readonly string[]): IngestRequest => ({
  kind: 'records',
  records: titles.map((title) => sketchToValue({ title, people: [{ name: 'Ann Brown' }] })),
});
const untilEnded = ({ id }: IngestJob): Promise<IngestJob> =>
  new Promise((resolve) => desk.watch(id, (job) => hasEnded(job) && resolve(job)));

describe('a job', () => {
  it('goes from waiting over running to its end, and has the time of each', async () => {
    const job = await untilEnded(desk.start(request('A', 'B')));
    expect(steps.map(({ state, progress }) => [state, progress.done])).toEqual([
      ['QUEUED', 0],
      ['RUNNING', 0],
      ['RUNNING', 0],
      ['RUNNING', 2],
      ['DONE', 2],
    ]);
    const { createdAt, startedAt, finishedAt } = job;
    expect([createdAt, startedAt, finishedAt].map((time) => time?.slice(17, 19))).toEqual(['01', '02', '04']);
  });

  it('waits for the ones before it', async () => {
    const jobs = ['A', 'B', 'C'].map((title) => desk.start(request(title)));
    expect(jobs.map(({ state }) => state)).toEqual(['RUNNING', 'QUEUED', 'QUEUED']);
    await Promise.all(jobs.map(untilEnded));
    const order = steps.filter(({ state }) => state === 'RUNNING' || state === 'DONE').map(({ id }) => id);
    expect([...new Set(order)]).toEqual(jobs.map(({ id }) => id));
    expect(await countDocuments(store)).toBe(3);
  });

  it('that fails is told of with its cause, and lets the next one go', async () => {
    await store.close();
    const jobs = ['A', 'B'].map((title) => desk.start(request(title)));
    const ended = await Promise.all(jobs.map(untilEnded));
    expect(ended.map(({ state, error }) => [state, error?.code])).toEqual([
      ['FAILED', 'ENGINE_UNAVAILABLE'],
      ['FAILED', 'ENGINE_UNAVAILABLE'],
    ]);
    expect(failures.map(String)).toEqual(Array(2).fill('ParleyError: the graph in memory is closed'));
  });

  it('is forgotten when a hundred have ended after it', async () => {
    const first = await untilEnded(desk.start(request('A')));
    for (let count = 0; count < 99; count += 1) await untilEnded(desk.start({ kind: 'records', records: [count] }));
    expect(desk.find(first.id)).toEqual(first);
    await untilEnded(desk.start(request('A')));
    expect(desk.find(first.id)).toBeNull();
    expect(desk.watch(first.id, () => undefined)).toBeNull();
    expect(desk.list()).toHaveLength(100);
  });
});

describe('a desk that closes', () => {
  it('cancels what waits and what runs, and takes nothing more', async () => {
    const jobs = ['A', 'B'].map((title) => desk.start(request(title)));
    await desk.close();
    expect(jobs.map(({ id }) => desk.find(id)?.state)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(() => desk.start(request('C'))).toThrow('takes no more ingests');
  });
});
