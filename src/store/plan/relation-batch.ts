import type { GraphReader } from '../port.ts';
import { executePlan } from './execute-plan.ts';
import type { RelationPage, RelationSelection } from './selection.ts';

/**
 * The same relation of many nodes at once: what a DataLoader calls for the parents that no plan reached.
 *
 * @param label the label of the nodes, such as `Actor`. @param ids n ids in, n pages out, same order; an id that no node
 * has, and one that comes twice, has its page too.
 */
export async function loadRelation(
  reader: GraphReader,
  label: string,
  ids: readonly string[],
  relation: RelationSelection,
  signal?: AbortSignal,
): Promise<readonly RelationPage[]> {
  if (ids.length === 0) return [];
  const node = { properties: [], relations: [relation] };
  const answer = await executePlan(reader, [{ kind: 'nodes', key: label, label, ids, node }], signal);
  const root = answer.get(label);
  const none: RelationPage = { rows: [], hasMore: false, total: relation.wantsTotal ? 0 : null };
  return ids.map((id) => (root?.kind === 'nodes' ? root.nodes.get(id)?.pages[relation.key] : undefined) ?? none);
}
