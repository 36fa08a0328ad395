import { kindOfId } from '../../domain/ids.ts';
import { documentListArguments, meetingListArguments, statementListArguments } from '../connection/list-arguments.ts';
import { ActorDocumentConnection } from '../document/mention-connections.ts';
import { toRequiredText } from '../field/decode.ts';
import { otherNames } from '../field/other-names.ts';
import { property } from '../field/property.ts';
import { relation } from '../field/relation.ts';
import { ActorMeetingConnection } from '../meeting/participation.ts';
import { ActorInterface, NodeInterface } from '../node/node-refs.ts';
import { StatementConnection } from '../statement/statement-connection.ts';

ActorInterface.implement({
  description: 'Whoever can take part in a meeting: a person, a country or an organization.',
  interfaces: [NodeInterface],
  resolveType: (actor) => kindOfId(actor.id),
  fields: (t) => ({
    name: t.string({
      nullable: false,
      description: 'The name that most sources use in full.',
      ...property('name', toRequiredText),
    }),
    aliases: t.stringList({
      nullable: false,
      description: 'The other names and spellings under which sources know it.',
      ...otherNames('name'),
    }),
    meetings: t.field({
      type: ActorMeetingConnection,
      nullable: false,
      description: 'The meetings in which it took part, the latest first.',
      args: meetingListArguments,
      ...relation('Actor.meetings'),
    }),
    statements: t.field({
      type: StatementConnection,
      nullable: false,
      description: 'What it said.',
      args: statementListArguments,
      ...relation('Actor.statements'),
    }),
    documents: t.field({
      type: ActorDocumentConnection,
      nullable: false,
      description: 'The documents that name it.',
      args: documentListArguments,
      ...relation('Actor.documents'),
    }),
  }),
});
