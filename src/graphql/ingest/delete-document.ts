import type { DocumentRemoval } from '../../domain/document-removal.ts';
import { kindOfId } from '../../domain/ids.ts';
import { builder } from '../builder.ts';
import { withErrorCodes } from '../errors.ts';
import { isWellFormed } from '../is-well-formed.ts';
import { counted } from './counted.ts';
import { firstArgument, readFirst } from './read-first.ts';
import { requireDesk } from './require-desk.ts';

const RemovedCountsType = builder.objectRef<DocumentRemoval['removed']>('RemovedCounts').implement({
  description: 'How many nodes went with a document, since only it supported them.',
  fields: (t) => ({
    reports: t.exposeInt('reports', counted('Reports: all that it carried.')),
    statements: t.exposeInt('statements', counted('Statements: all that it quoted.')),
    meetings: t.exposeInt('meetings', counted('Meetings that nothing else reports.')),
    people: t.exposeInt('people', counted('People whom nothing else mentions.')),
    countries: t.exposeInt('countries', counted('Countries that nothing else mentions.')),
    organizations: t.exposeInt('organizations', counted('Organizations that nothing else mentions.')),
    topics: t.exposeInt('topics', counted('Topics that nothing else is about.')),
    places: t.exposeInt('places', counted('Places where nothing else was.')),
  }),
});

const DocumentRemovalType = builder.objectRef<DocumentRemoval>('DocumentRemoval').implement({
  description: 'What was taken out of the graph with a document.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The id of the document.' }),
    removed: t.field({
      type: RemovedCountsType,
      nullable: false,
      description: 'How many nodes are gone.',
      resolve: ({ removed }) => removed,
    }),
    removedIds: t.idList({
      nullable: false,
      description: 'Ids of what is gone, the document included and its reports left out, in alphabetical order.',
      args: { first: t.arg.int(firstArgument) },
      resolve: ({ removedIds }, { first }) => removedIds.slice(0, readFirst(first, 'DocumentRemoval.removedIds')),
    }),
    changedMeetingCount: t.int({
      nullable: false,
      description: 'How many meetings stay and are told by fewer reports now.',
      resolve: ({ changedMeetingIds }) => changedMeetingIds.length,
    }),
    changedMeetingIds: t.idList({
      nullable: false,
      description: 'Ids of the meetings that stay and are told by fewer reports now, in alphabetical order.',
      args: { first: t.arg.int(firstArgument) },
      resolve: ({ changedMeetingIds }, { first }) =>
        changedMeetingIds.slice(0, readFirst(first, 'DocumentRemoval.changedMeetingIds')),
    }),
  }),
});

builder.mutationFields((t) => ({
  deleteDocument: t.field({
    type: DocumentRemovalType,
    description:
      'Takes a document out of the graph with all that only it supported; null where there is none, and nothing is changed.',
    args: { id: t.arg.id({ required: true, description: 'The id of the document, as `document:…`.' }) },
    resolve: (_root, { id }, context) =>
      withErrorCodes(async () => {
        const desk = requireDesk(context);
        return kindOfId(id) === 'Document' && isWellFormed(id) ? await desk.deleteDocument(id) : null;
      }),
  }),
}));
