import { ParleyError } from '../../domain/errors.ts';
import type { IngestDesk } from '../../domain/ingest-desk.ts';
import { hasEnded, type IngestJob } from '../../domain/ingest-job.ts';
import { type IngestRequest, sizeOfRequest } from '../../domain/ingest-request.ts';
import type { MeetingChange } from '../../domain/meeting-change.ts';
import type { GraphStore } from '../../store/port.ts';
import { deleteDocument } from '../delete-document.ts';
import type { Extractor } from '../extractor.ts';
import { createJobBoard } from './job-board.ts';
import { runJob } from './run-job.ts';

interface IngestDeskOptions {
  /** Migrated. */
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly endsWithOperation: boolean;
  /** Called with what each stored batch, and each deletion, did to meetings. */
  readonly onMeetingsChanged?: ((changes: readonly MeetingChange[]) => void) | undefined;
  /** Called with each step of each job. */
  readonly onStep?: ((job: IngestJob) => void) | undefined;
  /** Called with what ended a job early; the job itself tells less. */
  readonly onFailure?: ((error: unknown, job: IngestJob) => void) | undefined;
  readonly extractor?: Extractor;
  /** Jobs that may wait while one runs. @default 16 */
  readonly maxWaiting?: number;
}

const MAX_WAITING = 16;

export interface OpenIngestDesk extends IngestDesk {
  /** Cancels all jobs, and waits for the batch under way. Afterwards nothing is started any more. */
  close(): Promise<void>;
}

/** One job after another, each stored batch by batch: the only writer that a process has needs no more. */
export function createIngestDesk(options: IngestDeskOptions): OpenIngestDesk {
  const { store, clock, endsWithOperation, onMeetingsChanged, maxWaiting = MAX_WAITING } = options;
  const board = createJobBoard({ clock, onStep: options.onStep });
  const waiting: { readonly id: string; readonly request: IngestRequest }[] = [];
  let running: { readonly id: string; readonly controller: AbortController; readonly ended: Promise<void> } | null =
    null;
  let isClosed = false;

  /** Takes the next job where none runs. */
  function proceed(): void {
    if (running !== null) return;
    const next = waiting.shift();
    if (next === undefined) return;
    const controller = new AbortController();
    const run = runJob(next.id, next.request, { ...options, board, signal: controller.signal });
    const ended = run.finally(() => {
      running = null;
      proceed();
    });
    running = { id: next.id, controller, ended };
  }

  function cancel(id: string): IngestJob | null {
    const job = board.find(id);
    if (job === null || hasEnded(job)) return job;
    if (running?.id === id) {
      running.controller.abort(new Error('the ingest is cancelled'));
      return job;
    }
    waiting.splice(
      waiting.findIndex((one) => one.id === id),
      1,
    );
    return board.update(id, { state: 'CANCELLED' });
  }

  return {
    endsWithOperation,
    start(request) {
      if (isClosed) throw new ParleyError('SERVER_CLOSING', 'The process is ending and takes no more ingests.');
      if (waiting.length >= maxWaiting) {
        const message = `${waiting.length} ingests wait already; at most ${maxWaiting} may.`;
        throw new ParleyError('JOB_LIMIT', message);
      }
      const { id } = board.create(sizeOfRequest(request));
      waiting.push({ id, request });
      proceed();
      return board.find(id) ?? neverForgotten(id);
    },
    find: board.find,
    list: board.list,
    watch: board.watch,
    cancel,
    async deleteDocument(id) {
      const deleted = await deleteDocument(store, id);
      if (deleted === null) return null;
      if (deleted.meetings.length > 0) onMeetingsChanged?.(deleted.meetings);
      return deleted.removal;
    },
    async close() {
      isClosed = true;
      for (const { id } of [...waiting]) cancel(id);
      if (running === null) return;
      const { id, ended } = running;
      cancel(id);
      await ended;
    },
  };
}

function neverForgotten(id: string): never {
  throw new RangeError(`the job ${id} is forgotten before its end`);
}
