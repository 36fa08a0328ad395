import type { Rejection } from '../../domain/errors.ts';
import type { AddedCounts, IngestReport } from '../../domain/ingest-report.ts';
import { builder } from '../builder.ts';
import { counted } from './counted.ts';
import { firstArgument, readFirst } from './read-first.ts';

const DocumentCountsType = builder.objectRef<IngestReport['documents']>('IngestedDocumentCounts').implement({
  description: 'What became of the documents of an ingest.',
  fields: (t) => ({
    new: t.exposeInt('new', counted('How many were stored that were not there before.')),
    unchanged: t.exposeInt('unchanged', counted('How many were there already, with the same records.')),
    replaced: t.exposeInt('replaced', counted('How many took the place of the same document with other records.')),
    refused: t.exposeInt('refused', counted('How many did not go in at all.')),
  }),
});

const AddedCountsType = builder.objectRef<AddedCounts>('AddedCounts').implement({
  description: 'How many nodes came in that were not there before.',
  fields: (t) => ({
    people: t.exposeInt('people', counted('People.')),
    countries: t.exposeInt('countries', counted('Countries.')),
    organizations: t.exposeInt('organizations', counted('Organizations.')),
    places: t.exposeInt('places', counted('Places.')),
    topics: t.exposeInt('topics', counted('Topics.')),
    meetings: t.exposeInt('meetings', counted('Meetings.')),
    statements: t.exposeInt('statements', counted('Statements.')),
  }),
});

const RejectionType = builder.objectRef<Rejection>('Rejection').implement({
  description: 'A document, or a record of a document that went in, that did not.',
  fields: (t) => ({
    source: t.exposeString('source', {
      nullable: false,
      description: 'Where it stands in the input, such as `documents[3]`.',
    }),
    documentId: t.exposeString('documentId', { nullable: true, description: 'The id that it was handed in under.' }),
    path: t.exposeString('path', {
      nullable: true,
      description:
        'The JSON path of the bad value, such as `$.meetings[0].start`; null where it is the whole document.',
    }),
    code: t.exposeString('code', { nullable: false, description: 'A code of the catalogue of errors.' }),
    message: t.exposeString('message', { nullable: false, description: 'What was found, and what was expected.' }),
  }),
});

const IgnoredKeyType = builder.objectRef<{ readonly key: string; readonly documents: number }>('IgnoredKey').implement({
  description: 'A key of documents that is not read.',
  fields: (t) => ({
    key: t.exposeString('key', { nullable: false, description: 'The key.' }),
    documents: t.exposeInt('documents', { nullable: false, description: 'How many documents carried it.' }),
  }),
});

const OtherLanguageType = builder
  .objectRef<{ readonly language: string; readonly documents: number }>('OtherLanguage')
  .implement({
    description: 'A language in which no facts are read.',
    fields: (t) => ({
      language: t.exposeString('language', {
        nullable: false,
        description: 'Its BCP 47 tag; `und` for one that cannot be named.',
      }),
      documents: t.exposeInt('documents', { nullable: false, description: 'How many documents are written in it.' }),
    }),
  });

export const IngestReportType = builder
  .objectRef<IngestReport & { readonly rejectedCount: number }>('IngestReport')
  .implement({
    description: 'What became of the input of an ingest.',
    fields: (t) => ({
      documents: t.field({
        type: DocumentCountsType,
        nullable: false,
        description: 'What became of the documents.',
        resolve: ({ documents }) => documents,
      }),
      added: t.field({
        type: AddedCountsType,
        nullable: false,
        description: 'How many nodes came in that were not there before.',
        resolve: ({ added }) => added,
      }),
      rejectedCount: t.exposeInt('rejectedCount', {
        nullable: false,
        description: 'How many documents and single records did not go in.',
      }),
      rejected: t.field({
        type: [RejectionType],
        nullable: { list: false, items: false },
        description: 'Why they did not go in; of many, the first 1,000 are known.',
        args: { first: t.arg.int(firstArgument) },
        resolve: ({ rejected }, { first }) => rejected.slice(0, readFirst(first, 'IngestReport.rejected')),
      }),
      ignoredKeys: t.field({
        type: [IgnoredKeyType],
        nullable: { list: false, items: false },
        description: 'Keys of documents that are not read, by name.',
        args: { first: t.arg.int(firstArgument) },
        resolve: ({ ignoredKeys }, { first }) =>
          Object.entries(ignoredKeys)
            .map(([key, documents]) => ({ key, documents }))
            .sort((a, b) => (a.key < b.key ? -1 : 1))
            .slice(0, readFirst(first, 'IngestReport.ignoredKeys')),
      }),
      otherLanguages: t.field({
        type: [OtherLanguageType],
        nullable: { list: false, items: false },
        description: 'Languages of articles that were stored without facts, by tag.',
        args: { first: t.arg.int(firstArgument) },
        resolve: ({ otherLanguages }, { first }) =>
          Object.entries(otherLanguages)
            .map(([language, documents]) => ({ language, documents }))
            .sort((a, b) => (a.language < b.language ? -1 : 1))
            .slice(0, readFirst(first, 'IngestReport.otherLanguages')),
      }),
    }),
  });
