import type { DocumentRemoval } from './document-removal.ts';
import type { IngestJob } from './ingest-job.ts';
import type { IngestRequest } from './ingest-request.ts';

/** Where a process takes in documents, and takes them out, while it answers queries. */
export interface IngestDesk {
  /** Whether the process ends with the operation that starts a job, so that the operation has to wait for it. */
  readonly endsWithOperation: boolean;
  /** @throws ParleyError JOB_LIMIT where too many wait, SERVER_CLOSING when the process ends. */
  start(request: IngestRequest): IngestJob;
  find(id: string): IngestJob | null;
  /** The newest first: all that have not ended, and the last 100 that have. */
  list(): readonly IngestJob[];
  /** Ends a job that waits at once, and one that runs after its batch. @returns the job, or null where there is none. */
  cancel(id: string): IngestJob | null;
  /** Calls with the job as it is, at once, and with each step. @returns what ends that; null where there is no such job. */
  watch(id: string, onStep: (job: IngestJob) => void): (() => void) | null;
  /** Takes a document out, with all that only it supported. @returns null where there is no such document. */
  deleteDocument(id: string): Promise<DocumentRemoval | null>;
}
