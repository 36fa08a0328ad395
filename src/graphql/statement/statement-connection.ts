import { connectionType } from '../connection/connection-type.ts';
import { StatementType } from '../node/node-refs.ts';

export const { connection: StatementConnection } = connectionType({
  name: 'Statement',
  node: StatementType,
  of: 'statements',
  nodeDescription: 'The statement.',
});
