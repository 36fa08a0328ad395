import { connectionType } from '../connection/connection-type.ts';
import { DocumentType } from '../node/node-refs.ts';

export const { connection: DocumentConnection } = connectionType({
  name: 'Document',
  node: DocumentType,
  of: 'documents',
  nodeDescription: 'The document.',
});
