import { ERROR_CODES } from '../../domain/error-codes.ts';
import { ParleyError } from '../../domain/errors.ts';
import type { IngestJob } from '../../domain/ingest-job.ts';
import type { IngestReport } from '../../domain/ingest-report.ts';
import type { IngestRequest } from '../../domain/ingest-request.ts';
import type { MeetingChange } from '../../domain/meeting-change.ts';
import type { GraphStore } from '../../store/port.ts';
import type { Extractor } from '../extractor.ts';
import { ingest } from '../ingest.ts';
import type { JobBoard, JobStep } from './job-board.ts';
import { readRequest } from './read-request.ts';

interface JobContext {
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly board: JobBoard;
  readonly signal: AbortSignal;
  readonly onMeetingsChanged?: ((changes: readonly MeetingChange[]) => void) | undefined;
  readonly onFailure?: ((error: unknown, job: IngestJob) => void) | undefined;
  readonly extractor?: Extractor;
}

/** Smaller batches than those of a command: others wait for the writer, and someone looks at the progress. */
const BATCH_SIZE = 20;
const MAX_REJECTIONS = 1000;

/** Runs a job to its end, and tells the board of each step. Never rejects. */
export async function runJob(id: string, request: IngestRequest, context: JobContext): Promise<void> {
  const { store, clock, board, signal, onMeetingsChanged, onFailure, extractor } = context;
  board.update(id, { state: 'RUNNING' });
  try {
    const report = await ingest({
      store,
      items: readRequest(request),
      clock,
      signal,
      batchSize: BATCH_SIZE,
      onProgress: ({ done, total, report: soFar }) =>
        board.update(id, { progress: { done, total }, ...toReportStep(soFar) }),
      ...(onMeetingsChanged === undefined ? {} : { onMeetingsChanged }),
      ...(extractor === undefined ? {} : { extractor }),
    });
    board.update(id, { state: 'DONE', ...toReportStep(report) });
  } catch (error) {
    if (signal.aborted && error === signal.reason) {
      board.update(id, { state: 'CANCELLED' });
      return;
    }
    const failed = board.update(id, { state: 'FAILED', error: toJobError(error) });
    onFailure?.(error, failed);
  }
}

function toReportStep(report: IngestReport): JobStep {
  return {
    report: { ...report, rejected: report.rejected.slice(0, MAX_REJECTIONS) },
    rejectedCount: report.rejected.length,
  };
}

/** The words of an engine name addresses and statements: a client is told what the code means. */
function toJobError(error: unknown): NonNullable<IngestJob['error']> {
  const code = error instanceof ParleyError ? error.code : 'INTERNAL_ERROR';
  return { code, message: ERROR_CODES[code].meaning };
}
