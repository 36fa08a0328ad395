import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ingest } from '../pipeline/ingest.ts';
import { readSources } from '../pipeline/sources/read-sources.ts';
import type { GraphStore } from '../store/port.ts';
import { countDocuments } from '../store/queries/count-documents.ts';
import { packageRoot } from './package-root.ts';

/** Fills an empty graph with the articles of the package, so that the first query has something to answer. */
export async function loadSeeds(options: {
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}): Promise<void> {
  const { store, clock, signal, say } = options;
  if ((await countDocuments(store)) > 0) return;
  say('parley: the graph is empty: reading the seed articles');
  const items = readSources([join(packageRoot(), 'seeds/articles')], {
    stdin: Readable.from([]),
    fetch: globalThis.fetch,
    signal,
  });
  const report = await ingest({ store, items, clock, signal });
  say(`parley: ${report.documents.new} articles read, ${report.added.meetings} meetings found`);
}
