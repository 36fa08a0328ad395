import { connectionType } from '../connection/connection-type.ts';
import { TopicType } from '../node/node-refs.ts';

export const { connection: TopicConnection } = connectionType({
  name: 'Topic',
  node: TopicType,
  of: 'topics',
  nodeDescription: 'The topic.',
});
