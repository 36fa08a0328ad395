import type { ErrorCode } from '../../domain/error-codes.ts';
import type { IngestJob } from '../../domain/ingest-job.ts';
import { builder } from '../builder.ts';
import { JobStateEnum } from '../vocabulary-enums.ts';
import { IngestReportType } from './ingest-report.ts';

const IngestProgressType = builder.objectRef<IngestJob['progress']>('IngestProgress').implement({
  description: 'How far an ingest has come.',
  fields: (t) => ({
    done: t.exposeInt('done', { nullable: false, description: 'Documents that are dealt with.' }),
    total: t.exposeInt('total', {
      nullable: false,
      description: 'Documents in all; those that came twice count once as soon as they are read.',
    }),
  }),
});

const IngestErrorType = builder
  .objectRef<{ readonly code: ErrorCode; readonly message: string }>('IngestError')
  .implement({
    description: 'Why an ingest ended early.',
    fields: (t) => ({
      code: t.exposeString('code', { nullable: false, description: 'A code of the catalogue of errors.' }),
      message: t.exposeString('message', { nullable: false, description: 'What the code means.' }),
    }),
  });

export const IngestJobType = builder.objectRef<IngestJob>('IngestJob').implement({
  description: 'One ingest: what was handed in at once is read in the background, batch by batch.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id to ask for it again, while it is known.' }),
    state: t.field({
      type: JobStateEnum,
      nullable: false,
      description: 'Where it stands.',
      resolve: ({ state }) => state,
    }),
    progress: t.field({
      type: IngestProgressType,
      nullable: false,
      description: 'How far it has come.',
      resolve: ({ progress }) => progress,
    }),
    report: t.field({
      type: IngestReportType,
      description: 'What became of the documents dealt with so far; null until they are read.',
      resolve: ({ report, rejectedCount }) => (report === null ? null : { ...report, rejectedCount }),
    }),
    createdAt: t.exposeString('createdAt', { nullable: false, description: 'When it was handed in, by ISO 8601.' }),
    startedAt: t.exposeString('startedAt', { nullable: true, description: 'When it began, by ISO 8601.' }),
    finishedAt: t.exposeString('finishedAt', { nullable: true, description: 'When it ended, by ISO 8601.' }),
    error: t.field({
      type: IngestErrorType,
      description: 'Why it failed, for one that did.',
      resolve: ({ error }) => error,
    }),
  }),
});
