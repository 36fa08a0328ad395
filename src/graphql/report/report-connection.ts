import { connectionType } from '../connection/connection-type.ts';
import { ReportType } from '../node/node-refs.ts';

export const { connection: ReportConnection } = connectionType({
  name: 'Report',
  node: ReportType,
  of: 'reports',
  nodeDescription: 'The report.',
});
