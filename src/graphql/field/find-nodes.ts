import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { kindOfId, type NodeKind } from '../../domain/ids.ts';
import type { PlannedNode } from '../../store/plan/selection.ts';
import type { RequestContext } from '../context.ts';
import { isWellFormed } from '../is-well-formed.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';

/**
 * Finds nodes by id for a field that answers nodes of `kinds`. All ids of one kind are one root of the read plan, and
 * what the query asks below the field comes with them.
 *
 * @returns n ids in, n nodes out, same order; null for an id that no node has, and for one of another kind.
 */
export async function findNodes(
  ids: readonly string[],
  kinds: readonly NodeKind[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly (PlannedNode | null)[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const idsOfKind = ids.filter((id) => kindOfId(id) === kind && isWellFormed(id));
      if (idsOfKind.length === 0) return [];
      const type = info.schema.getType(kind);
      const types = isObjectType(type) ? [type] : [];
      const selection = createSelectionReader(info, context.keys).readNode(types, info.fieldNodes);
      return [...(await context.plans.loadNodes(kind, idsOfKind, selection))];
    }),
  );
  const nodes = new Map(found.flat());
  return ids.map((id) => nodes.get(id) ?? null);
}

/** The same for one id. */
export async function findNode(
  id: string,
  kinds: readonly NodeKind[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PlannedNode | null> {
  const [node] = await findNodes([id], kinds, context, info);
  return node ?? null;
}
