import { connectionType } from '../connection/connection-type.ts';
import { OrganizationType } from '../node/node-refs.ts';

export const { connection: OrganizationConnection } = connectionType({
  name: 'Organization',
  node: OrganizationType,
  of: 'organizations',
  nodeDescription: 'The organization.',
});
