import { connectionType } from '../connection/connection-type.ts';
import { MeetingType } from '../node/node-refs.ts';

export const { connection: MeetingConnection } = connectionType({
  name: 'Meeting',
  node: MeetingType,
  of: 'meetings',
  nodeDescription: 'The meeting.',
});
