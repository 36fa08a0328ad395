import type { IngestDesk } from '../../domain/ingest-desk.ts';
import { hasEnded, type IngestJob } from '../../domain/ingest-job.ts';
import { builder } from '../builder.ts';
import { createEventQueue } from '../changes/event-queue.ts';
import { withErrorCodes } from '../errors.ts';
import { IngestJobType } from './ingest-job.ts';
import { jobNotFound } from './job-not-found.ts';
import { deskOf } from './require-desk.ts';

builder.subscriptionFields((t) => ({
  ingestProgress: t.field({
    type: IngestJobType,
    nullable: false,
    description: 'An ingest as it stands, at once and after each step, until it has ended; a slow reader misses steps.',
    args: { job: t.arg.id({ required: true, description: 'The id of the job.' }) },
    subscribe: (_root, { job }, context) => withErrorCodes(async () => followJob(deskOf(context), job)),
    resolve: (job: IngestJob) => job,
  }),
}));

/** @throws ParleyError JOB_NOT_FOUND. */
function followJob(desk: IngestDesk, id: string): AsyncIterableIterator<IngestJob> {
  let stop: (() => void) | null = null;
  const queue = createEventQueue<IngestJob>({
    keyOf: () => id,
    merge: (_earlier, later) => later,
    limit: 1,
    onOverflow: () => neverFull(id),
    onEnd: () => stop?.(),
  });
  stop = desk.watch(id, (job) => {
    queue.push(job);
    if (hasEnded(job)) queue.end();
  });
  if (stop === null) throw jobNotFound(id);
  return queue;
}

function neverFull(id: string): never {
  throw new RangeError(`two steps of ${id} wait at once`);
}
