import { connectionType } from '../connection/connection-type.ts';
import { ActorInterface } from '../node/node-refs.ts';

export const { connection: ActorConnection } = connectionType({
  name: 'Actor',
  node: ActorInterface,
  of: 'people, countries and organizations',
  nodeDescription: 'The actor.',
});
