import { topicListArguments } from '../connection/list-arguments.ts';
import { toFlag, toNumber, toRequiredText } from '../field/decode.ts';
import { property } from '../field/property.ts';
import { relation, relationToOne } from '../field/relation.ts';
import { ActorInterface, DocumentType, MeetingType, NodeInterface, StatementType } from '../node/node-refs.ts';
import { TopicConnection } from '../topic/topic-connection.ts';

StatementType.implement({
  description: 'What an actor said, as a document has it.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    text: t.string({ nullable: false, description: 'What was said.', ...property('text', toRequiredText) }),
    quoted: t.boolean({
      nullable: false,
      description: 'Whether the document has it word for word, in quotation marks.',
      ...property('quoted', toFlag),
    }),
    start: t.int({
      description: 'Where it starts in the text of the document: UTF-16 offset, inclusive.',
      ...property('start', toNumber),
    }),
    end: t.int({ description: 'Where it ends: UTF-16 offset, exclusive.', ...property('end', toNumber) }),
    speaker: t.field({ type: ActorInterface, description: 'Who said it.', ...relationToOne('Statement.speaker') }),
    document: t.field({
      type: DocumentType,
      description: 'The document that has it.',
      ...relationToOne('Statement.document'),
    }),
    meeting: t.field({
      type: MeetingType,
      description: 'The meeting during which it was said.',
      ...relationToOne('Statement.meeting'),
    }),
    topics: t.field({
      type: TopicConnection,
      nullable: false,
      description: 'What it is about.',
      args: topicListArguments,
      ...relation('Statement.topics'),
    }),
  }),
});
