import type { ParsedSource } from '../documents/parsed-source.ts';
import type { Rejection } from '../domain/errors.ts';
import type { GraphStore } from '../store/port.ts';
import { collectInput } from './collect-input.ts';
import { type Extractor, RULE_EXTRACTOR } from './extractor.ts';
import { ingestBatch } from './ingest-batch.ts';
import { type AddedCounts, type IngestReport, NOTHING_ADDED, sumAdded } from './ingest-report.ts';

export interface IngestOptions {
  /** Migrated. */
  readonly store: GraphStore;
  readonly items: AsyncIterable<ParsedSource>;
  readonly clock: () => Date;
  /** Called after each batch, with how many documents are dealt with. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops between two batches; what is stored stays, and a second run goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Documents in one transaction. Has no influence on the graph. @default 100 */
  readonly batchSize?: number;
  readonly extractor?: Extractor;
}

interface IngestProgress {
  readonly done: number;
  readonly total: number;
}

const BATCH_SIZE = 100;
/** From here on the engine is asked to plan its statements anew. */
const LARGE_RUN = 500;

/**
 * Reads documents and records into the graph: extracts, resolves, stores. One bad article never stops a run. The same
 * input twice changes nothing; the same documents in another order, in other batches, or after a run that was killed, give
 * the same graph, but for the times of ingest.
 *
 * @throws ParleyError with an ENGINE_… code when the engine fails: the batches before are stored, the one under way is not.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { store, clock, onProgress, signal, batchSize = BATCH_SIZE, extractor = RULE_EXTRACTOR } = options;
  const input = await collectInput(options.items, signal);
  const counts = { new: 0, unchanged: input.repeated, replaced: 0, refused: input.refused };
  const rejected: Rejection[] = [...input.rejected];
  let added: AddedCounts = NOTHING_ADDED;
  const total = input.documents.length;
  for (let start = 0; start < total; start += batchSize) {
    signal?.throwIfAborted();
    const batch = input.documents.slice(start, start + batchSize);
    const report = await ingestBatch(batch, { store, extractor, ingestedAt: clock().toISOString() });
    counts.new += report.new;
    counts.unchanged += report.unchanged;
    counts.replaced += report.replaced;
    counts.refused += report.rejected.length;
    rejected.push(...report.rejected);
    added = sumAdded(added, report.added);
    onProgress?.({ done: start + batch.length, total });
  }
  if (counts.new + counts.replaced >= LARGE_RUN) await store.settle();
  return { documents: counts, rejected, ignoredKeys: input.ignoredKeys, added };
}
