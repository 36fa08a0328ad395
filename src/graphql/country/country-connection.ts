import { connectionType } from '../connection/connection-type.ts';
import { CountryType } from '../node/node-refs.ts';

export const { connection: CountryConnection } = connectionType({
  name: 'Country',
  node: CountryType,
  of: 'countries',
  nodeDescription: 'The country.',
});
