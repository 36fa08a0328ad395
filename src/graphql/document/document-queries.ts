import { builder } from '../builder.ts';
import { documentListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { DocumentType } from '../node/node-refs.ts';
import { DocumentConnection } from './document-connection.ts';

builder.queryFields((t) => ({
  document: t.field({
    type: DocumentType,
    description: 'A document by id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the document.' }) },
    ...lookUp({ kinds: ['Document'], named: null }),
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'All documents, the latest published first.',
    args: documentListArguments,
    ...rootList('Query.documents'),
  }),
}));
