import type { ParsedSource } from '../documents/parsed-source.ts';
import type { Rejection } from '../domain/errors.ts';
import { type AddedCounts, type IngestReport, NOTHING_ADDED, sumAdded, sumCounts } from '../domain/ingest-report.ts';
import type { MeetingChange } from '../domain/meeting-change.ts';
import type { GraphStore } from '../store/port.ts';
import { collectInput } from './collect-input.ts';
import { type Extractor, RULE_EXTRACTOR } from './extractor.ts';
import { ingestBatch } from './ingest-batch.ts';

export interface IngestOptions {
  /** Migrated. */
  readonly store: GraphStore;
  readonly items: AsyncIterable<ParsedSource>;
  readonly clock: () => Date;
  /** Called when the input is read, and after each batch. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Called after each batch that is stored, with what it did to meetings: one change for each, at least one. */
  readonly onMeetingsChanged?: (changes: readonly MeetingChange[]) => void;
  /** Stops before the next batch is stored; what is stored stays, and a second run goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Documents in one transaction. Has no influence on the graph. @default 100 */
  readonly batchSize?: number;
  readonly extractor?: Extractor;
}

interface IngestProgress {
  /** Documents that are dealt with. */
  readonly done: number;
  readonly total: number;
  /** What became of them, and of what could not be read. */
  readonly report: IngestReport;
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
  const { store, clock, signal, batchSize = BATCH_SIZE, extractor = RULE_EXTRACTOR } = options;
  const input = await collectInput(options.items, signal);
  const counts = { new: 0, unchanged: input.repeated, replaced: 0, refused: input.refused };
  let rejected: readonly Rejection[] = input.rejected;
  let added: AddedCounts = NOTHING_ADDED;
  let otherLanguages: IngestReport['otherLanguages'] = {};
  const toReport = (): IngestReport => ({
    documents: { ...counts },
    rejected,
    ignoredKeys: input.ignoredKeys,
    otherLanguages,
    added,
  });
  const total = input.documents.length;
  options.onProgress?.({ done: 0, total, report: toReport() });
  for (let start = 0; start < total; start += batchSize) {
    signal?.throwIfAborted();
    const batch = input.documents.slice(start, start + batchSize);
    const stored = await ingestBatch(batch, { store, extractor, signal, ingestedAt: clock().toISOString() });
    counts.new += stored.new;
    counts.unchanged += stored.unchanged;
    counts.replaced += stored.replaced;
    counts.refused += stored.rejected.length;
    if (stored.rejected.length > 0) rejected = [...rejected, ...stored.rejected];
    added = sumAdded(added, stored.added);
    otherLanguages = sumCounts(otherLanguages, stored.otherLanguages);
    if (stored.meetings.length > 0) options.onMeetingsChanged?.(stored.meetings);
    options.onProgress?.({ done: start + batch.length, total, report: toReport() });
  }
  if (counts.new + counts.replaced >= LARGE_RUN) await store.settle();
  return toReport();
}
