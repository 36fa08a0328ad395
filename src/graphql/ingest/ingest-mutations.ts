import type { IngestJob } from '../../domain/ingest-job.ts';
import type { IngestRequest } from '../../domain/ingest-request.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { withErrorCodes } from '../errors.ts';
import { IngestDocumentsInput, IngestRecordsInput } from './ingest-inputs.ts';
import { IngestJobType } from './ingest-job.ts';
import { jobNotFound } from './job-not-found.ts';
import { requireDesk } from './require-desk.ts';
import { toDocumentsRequest, toRecordsRequest } from './to-ingest-request.ts';
import { waitForJob } from './wait-for-job.ts';

const waitArgument = {
  defaultValue: false,
  description: 'Whether to answer when the job has ended, or after 5 s with where it stands then, and not at once.',
} as const;

/** Starts a job where the caller may. The role is asked for first: who may not is told nothing of the input. */
async function start(
  context: RequestContext,
  toRequest: () => IngestRequest,
  wait: boolean | null | undefined,
): Promise<IngestJob> {
  const desk = requireDesk(context);
  const job = desk.start(toRequest());
  return wait === true || desk.endsWithOperation ? await waitForJob(desk, job, context.signal) : job;
}

builder.mutationFields((t) => ({
  ingestDocuments: t.field({
    type: IngestJobType,
    nullable: false,
    description:
      'Reads documents into the graph; what is bad is refused in the report of the job, and the rest goes in.',
    args: {
      input: t.arg({ type: IngestDocumentsInput, required: true, description: 'The documents.' }),
      wait: t.arg.boolean(waitArgument),
    },
    resolve: (_root, { input, wait }, context) =>
      withErrorCodes(() => start(context, () => toDocumentsRequest(input.documents), wait)),
  }),
  ingestRecords: t.field({
    type: IngestJobType,
    nullable: false,
    description: 'Stores records in the graph; what is bad is refused in the report of the job, and the rest goes in.',
    args: {
      input: t.arg({ type: IngestRecordsInput, required: true, description: 'The records.' }),
      wait: t.arg.boolean(waitArgument),
    },
    resolve: (_root, { input, wait }, context) =>
      withErrorCodes(() => start(context, () => toRecordsRequest(input.records), wait)),
  }),
  cancelIngest: t.field({
    type: IngestJobType,
    nullable: false,
    description: 'Ends an ingest: at once if it waits, else after the batch under way; what is stored stays.',
    args: { id: t.arg.id({ required: true, description: 'The id of the job.' }) },
    resolve: (_root, { id }, context) =>
      withErrorCodes(async () => {
        const job = requireDesk(context).cancel(id);
        if (job === null) throw jobNotFound(id);
        return job;
      }),
  }),
}));
