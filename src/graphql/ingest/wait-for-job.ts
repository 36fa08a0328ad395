import type { IngestDesk } from '../../domain/ingest-desk.ts';
import { hasEnded, type IngestJob } from '../../domain/ingest-job.ts';

/** How long a mutation that waits for its job waits, in milliseconds: it is answered before clients give up. */
const MAX_WAIT_MILLIS = 5_000;

/**
 * Waits for the end of a job: as long as it takes where the process ends with the operation, else for a while, and no
 * longer than the client is there.
 *
 * @returns the job as it stands then.
 */
export function waitForJob(desk: IngestDesk, job: IngestJob, signal: AbortSignal | undefined): Promise<IngestJob> {
  return new Promise((resolve) => {
    let last = job;
    const timer = desk.endsWithOperation ? null : setTimeout(() => finish(), MAX_WAIT_MILLIS);
    let stop: (() => void) | null = null;
    const finish = () => {
      if (timer !== null) clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      stop?.();
      resolve(last);
    };
    stop = desk.watch(job.id, (step) => {
      last = step;
      if (hasEnded(step)) finish();
    });
    if (stop === null || signal?.aborted === true) finish();
    else signal?.addEventListener('abort', finish, { once: true });
  });
}
