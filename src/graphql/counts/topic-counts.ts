import { builder } from '../builder.ts';
import { TopicType } from '../node/node-refs.ts';
import { countListArguments, meetingCountListArguments } from './count-arguments.ts';
import { SpeakerConnection, TopicActorConnection } from './count-connections.ts';
import { countedRelation } from './counted-relation.ts';

builder.objectFields(TopicType, (t) => ({
  actors: t.field({
    type: TopicActorConnection,
    nullable: false,
    description: 'Who meets about it, counted.',
    args: meetingCountListArguments,
    ...countedRelation('Topic.actors'),
  }),
  speakers: t.field({
    type: SpeakerConnection,
    nullable: false,
    description: 'Who speaks on it, counted by statements.',
    args: countListArguments,
    ...countedRelation('Topic.speakers'),
  }),
}));
