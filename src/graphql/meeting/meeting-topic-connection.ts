import { builder } from '../builder.ts';
import { connectionType } from '../connection/connection-type.ts';
import { sourceListArguments } from '../connection/list-arguments.ts';
import { edgeRelation } from '../field/relation.ts';
import { TopicType } from '../node/node-refs.ts';
import { ReportConnection } from '../report/report-connection.ts';

const topics = connectionType({
  name: 'MeetingTopic',
  node: TopicType,
  of: 'topics of a meeting',
  nodeDescription: 'The topic.',
});

export const MeetingTopicConnection = topics.connection;

builder.objectField(topics.edge, 'reports', (t) =>
  t.field({
    type: ReportConnection,
    nullable: false,
    description: 'The reports that say that the meeting was about it.',
    args: sourceListArguments,
    ...edgeRelation('MeetingTopic.reports'),
  }),
);
