import { connectionType } from '../connection/connection-type.ts';
import { PersonType } from '../node/node-refs.ts';

export const { connection: PersonConnection } = connectionType({
  name: 'Person',
  node: PersonType,
  of: 'people',
  nodeDescription: 'The person.',
});
