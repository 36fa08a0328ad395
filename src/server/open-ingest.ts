import { hasEnded, type IngestJob } from '../domain/ingest-job.ts';
import { createMeetingFeed, type MeetingFeed } from '../graphql/changes/meeting-feed.ts';
import { createIngestDesk, type OpenIngestDesk } from '../pipeline/jobs/ingest-desk.ts';
import type { GraphStore } from '../store/port.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

interface IngestParts {
  readonly ingest: OpenIngestDesk;
  readonly changes: MeetingFeed;
}

/** What lets a server take in documents and tell of what they change: jobs, which are logged and counted, and a feed. */
export function openIngest(options: {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: () => Date;
}): IngestParts {
  const { store, logger, metrics, clock } = options;
  const changes = createMeetingFeed({
    reader: store,
    onFailure: (error) => logger.error({ err: error }, 'subscribers could not be told of changes, and were ended'),
  });
  const ingest = createIngestDesk({
    store,
    clock,
    endsWithOperation: false,
    onMeetingsChanged: changes.publish,
    onStep: (job) => count(job, metrics, ingest),
    onFailure: (error, { id }) => logger.error({ err: error, job: id }, 'an ingest has failed'),
  });
  return { ingest, changes };
}

function count(job: IngestJob, metrics: Metrics, { list }: OpenIngestDesk): void {
  const states = list().map(({ state }) => state);
  metrics.ingestJobs({
    waiting: states.filter((state) => state === 'QUEUED').length,
    running: states.filter((state) => state === 'RUNNING').length,
  });
  if (!hasEnded(job)) return;
  const { state, startedAt, finishedAt, report } = job;
  const millis = startedAt === null || finishedAt === null ? 0 : Date.parse(finishedAt) - Date.parse(startedAt);
  metrics.ingestJob({ state, millis, documents: report?.documents ?? {} });
}
