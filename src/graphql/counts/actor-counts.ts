import { builder } from '../builder.ts';
import { ActorInterface } from '../node/node-refs.ts';
import { countListArguments, meetingCountListArguments } from './count-arguments.ts';
import { CounterpartConnection, StatementTopicConnection, TopicCountConnection } from './count-connections.ts';
import { countedRelation } from './counted-relation.ts';

builder.interfaceFields(ActorInterface, (t) => ({
  counterparts: t.field({
    type: CounterpartConnection,
    nullable: false,
    description:
      'Whom it met, the most often met first. Whoever stayed away from a meeting, or was only invited to one that took place, was not met there.',
    args: meetingCountListArguments,
    ...countedRelation('Actor.counterparts'),
  }),
  topics: t.field({
    type: TopicCountConnection,
    nullable: false,
    description: 'What its meetings were about, counted.',
    args: meetingCountListArguments,
    ...countedRelation('Actor.topics'),
  }),
  statementTopics: t.field({
    type: StatementTopicConnection,
    nullable: false,
    description: 'What it speaks on, counted by statements.',
    args: countListArguments,
    ...countedRelation('Actor.statementTopics'),
  }),
}));
