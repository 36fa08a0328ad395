import { builder } from '../builder.ts';
import { connectionType } from '../connection/connection-type.ts';
import { toNumber, toText } from '../field/decode.ts';
import { edgeProperty } from '../field/property.ts';
import { edgeRelation } from '../field/relation.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { ActorInterface, TopicType } from '../node/node-refs.ts';
import { StatementConnection } from '../statement/statement-connection.ts';
import { countListArguments } from './count-arguments.ts';
import { meetingsArguments, statementsArguments } from './counted-list-arguments.ts';

/** Lists whose rows are counted: each edge has its count, its first and last date, and what was counted. */
const counterparts = connectionType({
  name: 'Counterpart',
  node: ActorInterface,
  of: 'those whom an actor met',
  nodeDescription: 'Whom the actor met.',
});

const topicCounts = connectionType({
  name: 'TopicCount',
  node: TopicType,
  of: 'topics of meetings, counted',
  nodeDescription: 'What they were about.',
});

const topicActors = connectionType({
  name: 'TopicActor',
  node: ActorInterface,
  of: 'those who meet about a topic',
  nodeDescription: 'Who took part.',
});

const speakers = connectionType({
  name: 'Speaker',
  node: ActorInterface,
  of: 'those who speak on a topic',
  nodeDescription: 'Who spoke.',
});

const statementTopics = connectionType({
  name: 'StatementTopic',
  node: TopicType,
  of: 'topics of statements, counted',
  nodeDescription: 'What they are about.',
});

export const CounterpartConnection = counterparts.connection;
export const TopicCountConnection = topicCounts.connection;
export const TopicActorConnection = topicActors.connection;
export const SpeakerConnection = speakers.connection;
export const StatementTopicConnection = statementTopics.connection;

for (const { edge } of [counterparts, topicCounts, topicActors]) {
  builder.objectFields(edge, (t) => ({
    meetingCount: t.int({
      nullable: false,
      description: 'How many meetings are counted.',
      ...edgeProperty('count', toCount),
    }),
    firstMet: t.field({
      type: 'PartialDate',
      description: 'When the first of the meetings began; null where none has a date.',
      ...edgeProperty('first', toDate),
    }),
    lastMet: t.field({
      type: 'PartialDate',
      description: 'When the last of the meetings began; null where none has a date.',
      ...edgeProperty('last', toDate),
    }),
    meetings: t.field({
      type: MeetingConnection,
      nullable: false,
      description: 'The meetings that are counted, the latest first.',
      args: meetingsArguments,
      ...edgeRelation('Count.meetings'),
    }),
  }));
}

for (const { edge } of [counterparts, topicActors]) {
  builder.objectFields(edge, (t) => ({
    topics: t.field({
      type: TopicCountConnection,
      nullable: false,
      description: 'What the meetings that are counted were about.',
      args: countListArguments,
      ...edgeRelation('Count.topics'),
    }),
  }));
}

for (const { edge } of [speakers, statementTopics]) {
  builder.objectFields(edge, (t) => ({
    statementCount: t.int({
      nullable: false,
      description: 'How many statements are counted.',
      ...edgeProperty('count', toCount),
    }),
    firstPublished: t.field({
      type: 'PartialDate',
      description: 'When the document of the first of them was published; null where none has a date.',
      ...edgeProperty('first', toDate),
    }),
    lastPublished: t.field({
      type: 'PartialDate',
      description: 'When the document of the last of them was published; null where none has a date.',
      ...edgeProperty('last', toDate),
    }),
    statements: t.field({
      type: StatementConnection,
      nullable: false,
      description: 'The statements that are counted, those of the latest document first.',
      args: statementsArguments,
      ...edgeRelation('Count.statements'),
    }),
  }));
}

function toCount(value: unknown): number {
  return toNumber(value) ?? 0;
}

function toDate(value: unknown): string | null {
  return toText(value) || null;
}
