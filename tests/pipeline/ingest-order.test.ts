import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import { randomSketches } from '../support/random-sketches.ts';

const opened: GraphStore[] = [];

async function openEmpty(): Promise<GraphStore> {
  const store = await openStore(parseGraphLocation('embedded:memory'), { shuffleUnordered: true });
  opened.push(store);
  await store.migrate();
  return store;
}

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
});

const SKETCHES = randomSketches({ seed: 11, documents: 60, people: 14, days: 20 });

describe('the graph of one run', () => {
  let expected: readonly string[];

  beforeAll(async () => {
    const store = await openEmpty();
    const report = await ingestSketches(store, SKETCHES);
    expect(report).toMatchObject({ rejected: [], documents: { new: SKETCHES.length } });
    expect(report.added.meetings).toBeGreaterThan(10);
    expected = await dumpGraph(store);
  });

  it('does not depend on the order of the input, nor on where batches end', async () => {
    const orders = fc.shuffledSubarray([...SKETCHES], { minLength: SKETCHES.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 60 }), async (sketches, batchSize) => {
        const store = await openEmpty();
        await ingestSketches(store, sketches, batchSize);
        expect(await dumpGraph(store)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('is that of a run that stopped half-way and was started again', async () => {
    const store = await openEmpty();
    // In the order of the run itself: what a run that is killed has stored is a beginning of it.
    const ordered = [...SKETCHES].sort((a, b) => ((a.publishedAt ?? '9999') < (b.publishedAt ?? '9999') ? -1 : 1));
    const days = new Set(ordered.slice(0, 25).map(({ publishedAt }) => publishedAt));
    await ingestSketches(
      store,
      ordered.filter(({ publishedAt }) => days.has(publishedAt)),
      7,
    );
    await ingestSketches(store, SKETCHES, 7);
    expect(await dumpGraph(store)).toEqual(expected);
  });

  it('is left as it is by the same input once more', async () => {
    const store = await openEmpty();
    await ingestSketches(store, SKETCHES);
    const report = await ingestSketches(store, [...SKETCHES].reverse(), 9);
    expect(report.documents).toEqual({ new: 0, unchanged: SKETCHES.length, replaced: 0, refused: 0 });
    expect(await dumpGraph(store)).toEqual(expected);
  });
});
