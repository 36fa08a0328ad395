import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { collectFields } from '../selection/collect-fields.ts';

/** Fields that need the meetings of a network themselves; for all others their numbers are enough. */
const FIELDS = [
  { list: 'nodes', type: 'NetworkNode', names: ['meetingCount'] },
  { list: 'edges', type: 'NetworkLink', names: ['firstMet', 'lastMet', 'meetings'] },
] as const;

/** @param info of a field that answers a network. */
export function wantsMeetings(info: GraphQLResolveInfo): boolean {
  const network = info.schema.getType('Network');
  if (!isObjectType(network)) return false;
  const lists = [...collectFields(info, network, info.fieldNodes).values()];
  return FIELDS.some(({ list, type, names }) => {
    const row = info.schema.getType(type);
    if (!isObjectType(row)) return false;
    return lists
      .filter(([node]) => node?.name.value === list)
      .flatMap((nodes) => [...collectFields(info, row, nodes).values()])
      .some(([node]) => names.some((name) => name === node?.name.value));
  });
}
