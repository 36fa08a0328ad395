import { connectionType } from '../connection/connection-type.ts';
import { PlaceType } from '../node/node-refs.ts';

export const { connection: PlaceConnection } = connectionType({
  name: 'Place',
  node: PlaceType,
  of: 'places',
  nodeDescription: 'The place.',
});
