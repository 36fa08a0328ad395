import { builder } from '../builder.ts';
import { topicListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { TopicType } from '../node/node-refs.ts';
import { TopicConnection } from './topic-connection.ts';

builder.queryFields((t) => ({
  topic: t.field({
    type: TopicType,
    description: 'A topic by id or by label; null where there is none.',
    args: {
      id: t.arg.id({ description: 'The id of the topic.' }),
      label: t.arg.string({
        description: 'A whole label or alias; of several with it, the one with that label and the most meetings.',
      }),
    },
    ...lookUp({ named: 'Topic', kinds: ['Topic'] }),
  }),
  topics: t.field({
    type: TopicConnection,
    description: 'All topics, by label.',
    args: topicListArguments,
    ...rootList('Query.topics'),
  }),
}));
