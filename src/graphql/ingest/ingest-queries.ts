import { builder } from '../builder.ts';
import { JobStateEnum } from '../vocabulary-enums.ts';
import { IngestJobType } from './ingest-job.ts';
import { readFirst } from './read-first.ts';
import { deskOf } from './require-desk.ts';

builder.queryFields((t) => ({
  ingestJob: t.field({
    type: IngestJobType,
    description: 'An ingest of this server by id; null where there is none, or it is forgotten since it ended.',
    args: { id: t.arg.id({ required: true, description: 'The id of the job.' }) },
    resolve: (_root, { id }, context) => deskOf(context).find(id),
  }),
  ingestJobs: t.field({
    type: [IngestJobType],
    nullable: { list: false, items: false },
    description: 'The ingests of this server, the newest first: all that have not ended, and the last 100 that have.',
    args: {
      states: t.arg({ type: [JobStateEnum], description: 'Where they stand, any of these.' }),
      first: t.arg.int({ defaultValue: 20, description: 'How many, at most 200.' }),
    },
    resolve: (_root, { states, first }, context) =>
      deskOf(context)
        .list()
        .filter(({ state }) => states == null || states.includes(state))
        .slice(0, readFirst(first, 'Query.ingestJobs')),
  }),
}));
