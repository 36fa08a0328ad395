import { performance } from 'node:perf_hooks';
import { ingest } from '../src/pipeline/ingest.ts';
import { parseGraphLocation } from '../src/store/graph-location.ts';
import { openStore } from '../src/store/open-store.ts';
import { countDocuments } from '../src/store/queries/count-documents.ts';
import { clearGraph } from '../tests/support/clear-graph.ts';
import { seedSources } from './seed-sources.ts';

const ROUNDS = 3;

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The seeds into an empty graph, and a second time into the same. */
export async function benchIngest(): Promise<void> {
  const location = process.env['PARLEY_BENCH_GRAPH'] ?? 'embedded:memory';
  const store = await openStore(parseGraphLocation(location));
  const clock = () => new Date();
  try {
    await store.migrate();
    if ((await countDocuments(store)) > 0)
      throw new Error(`${location} is not empty: a benchmark needs a graph of its own`);
    const first: number[] = [];
    const second: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await clearGraph(store);
      const run = async () => void (await ingest({ store, items: seedSources(), clock }));
      first.push(await timed(run));
      second.push(await timed(run));
    }
    console.log(
      `${location}: the seeds into an empty graph ${Math.min(...first).toFixed(0)} ms, again ${Math.min(...second).toFixed(0)} ms`,
    );
    await clearGraph(store);
  } finally {
    await store.close();
  }
}
