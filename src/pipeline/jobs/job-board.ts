import { randomUUID } from 'node:crypto';
import { hasEnded, type IngestJob } from '../../domain/ingest-job.ts';

interface JobBoardOptions {
  readonly clock: () => Date;
  readonly onStep?: ((job: IngestJob) => void) | undefined;
}

/** What a step says of a job; times are added by the board. */
export type JobStep = Partial<Pick<IngestJob, 'state' | 'progress' | 'report' | 'rejectedCount' | 'error'>>;

/** The jobs that a process knows of, as they stand. */
export interface JobBoard {
  create(documents: number): IngestJob;
  /** @throws RangeError for a job that is not known. */
  update(id: string, step: JobStep): IngestJob;
  find(id: string): IngestJob | null;
  /** The newest first. */
  list(): readonly IngestJob[];
  watch(id: string, onStep: (job: IngestJob) => void): (() => void) | null;
}

/** Jobs that are kept after their end; of older ones nothing is known any more. */
const MAX_KEPT = 100;

export function createJobBoard({ clock, onStep }: JobBoardOptions): JobBoard {
  const jobs = new Map<string, IngestJob>();
  const watchers = new Map<string, Set<(job: IngestJob) => void>>();

  function put(job: IngestJob): IngestJob {
    jobs.set(job.id, job);
    onStep?.(job);
    for (const watcher of [...(watchers.get(job.id) ?? [])]) watcher(job);
    if (hasEnded(job)) {
      watchers.delete(job.id);
      const ended = [...jobs.values()].filter(hasEnded);
      for (const { id } of ended.slice(0, Math.max(0, ended.length - MAX_KEPT))) jobs.delete(id);
    }
    return job;
  }

  return {
    create: (documents) =>
      put({
        id: `ingest:${randomUUID()}`,
        state: 'QUEUED',
        progress: { done: 0, total: documents },
        report: null,
        rejectedCount: 0,
        createdAt: clock().toISOString(),
        startedAt: null,
        finishedAt: null,
        error: null,
      }),
    update(id, step) {
      const job = jobs.get(id);
      if (job === undefined) throw new RangeError(`there is no job ${id}`);
      const next = { ...job, ...step };
      const isStart = step.state === 'RUNNING';
      const isEnd = hasEnded(next);
      const now = isStart || isEnd ? clock().toISOString() : null;
      return put({
        ...next,
        startedAt: isStart ? now : next.startedAt,
        finishedAt: isEnd ? now : null,
      });
    },
    find: (id) => jobs.get(id) ?? null,
    list: () => [...jobs.values()].reverse(),
    watch(id, watcher) {
      const job = jobs.get(id);
      if (job === undefined) return null;
      watcher(job);
      if (hasEnded(job)) return () => undefined;
      const others = watchers.get(id) ?? new Set();
      watchers.set(id, others.add(watcher));
      return () => {
        others.delete(watcher);
      };
    },
  };
}
