import { ActorConnection } from '../actor/actor-connection.ts';
import { meetingListArguments, statementListArguments } from '../connection/list-arguments.ts';
import { pageArguments } from '../connection/page-arguments.ts';
import { toRequiredText, toText } from '../field/decode.ts';
import { otherNames } from '../field/other-names.ts';
import { property } from '../field/property.ts';
import { relation } from '../field/relation.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { NodeInterface, TopicType } from '../node/node-refs.ts';
import { StatementConnection } from '../statement/statement-connection.ts';
import { TopicContextEnum } from '../vocabulary-enums.ts';

TopicType.implement({
  description: 'What meetings and statements are about.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    label: t.string({
      nullable: false,
      description: 'A few words that name it.',
      ...property('label', toRequiredText),
    }),
    aliases: t.stringList({ nullable: false, description: 'Other words for it.', ...otherNames('label') }),
    context: t.field({
      type: TopicContextEnum,
      description: 'The field that it belongs to.',
      ...property('context', toText),
    }),
    concerns: t.field({
      type: ActorConnection,
      nullable: false,
      description: 'The actors that it concerns, whether or not they take part in meetings about it.',
      args: pageArguments,
      ...relation('Topic.concerns'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings about it, the latest first.',
      args: meetingListArguments,
      ...relation('Topic.meetings'),
    }),
    statements: t.field({
      type: StatementConnection,
      nullable: false,
      description: 'What was said about it.',
      args: statementListArguments,
      ...relation('Topic.statements'),
    }),
  }),
});
