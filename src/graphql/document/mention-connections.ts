import { builder } from '../builder.ts';
import type { ConnectionEdge } from '../connection/connection.ts';
import { connectionType } from '../connection/connection-type.ts';
import { toSpans, toTexts } from '../field/decode.ts';
import { edgeProperty } from '../field/property.ts';
import { ActorInterface, DocumentType } from '../node/node-refs.ts';
import { SpanType } from './span.ts';

/** Being named in a document, from both ends: the edge has the places in the text and the names that stand there. */
const mentions = connectionType({
  name: 'Mention',
  node: ActorInterface,
  of: 'actors that a document names',
  nodeDescription: 'Who is named.',
});

const actorDocuments = connectionType({
  name: 'ActorDocument',
  node: DocumentType,
  of: 'documents that name an actor',
  nodeDescription: 'The document.',
});

export const MentionConnection = mentions.connection;
export const ActorDocumentConnection = actorDocuments.connection;

for (const { edge } of [mentions, actorDocuments]) {
  builder.objectFields(edge, (t) => ({
    spans: t.field({
      type: [SpanType],
      nullable: false,
      description: 'Where the text of the document names the actor.',
      extensions: { plan: { kind: 'properties', names: ['starts', 'ends'] } },
      resolve: ({ row }: ConnectionEdge) => toSpans(row.edge['starts'], row.edge['ends']),
    }),
    names: t.stringList({
      nullable: false,
      description: 'The different names that stand there.',
      ...edgeProperty('names', toTexts),
    }),
  }));
}
