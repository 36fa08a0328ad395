import type { ErrorCode } from './error-codes.ts';
import type { IngestReport } from './ingest-report.ts';
import type { JobState } from './vocabulary/job-state.ts';

/** One ingest as it stands at a moment. Never changed: each step makes another. */
export interface IngestJob {
  /** `ingest:` and a UUID. */
  readonly id: string;
  readonly state: JobState;
  /** In documents. `total` is how many came in until they are read, then how many distinct ones there are to deal with. */
  readonly progress: { readonly done: number; readonly total: number };
  /** What became of the documents dealt with so far; null until they are read. Holds the first 1,000 rejections. */
  readonly report: IngestReport | null;
  /** How many rejections there are, those that the report leaves out included. */
  readonly rejectedCount: number;
  /** ISO 8601 times; null for what is still to come. */
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Why it failed, for a FAILED one. */
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
}

const ENDED: ReadonlySet<JobState> = new Set(['DONE', 'FAILED', 'CANCELLED']);

export function hasEnded({ state }: Pick<IngestJob, 'state'>): boolean {
  return ENDED.has(state);
}
