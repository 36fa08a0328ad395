import type { IngestReport } from '../../src/domain/ingest-report.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { toSources } from './ingest-values.ts';
import { type RecordsSketch, sketchToValue } from './make-records.ts';

/** Ingests made-up documents at a fixed time. */
export async function ingestSketches(
  store: GraphStore,
  sketches: readonly RecordsSketch[],
  batchSize = 100,
): Promise<IngestReport> {
  const clock = () => new Date('2024-01-01T00:00:00Z');
  return await ingest({ store, items: toSources(sketches.map(sketchToValue)), clock, batchSize });
}
