import { type GraphQLResolveInfo, getNamedType, isAbstractType } from 'graphql';
import { ACTOR_KINDS } from '../../domain/ids.ts';
import type { PlannedNode } from '../../store/plan/selection.ts';
import type { RequestContext } from '../context.ts';
import { loadNode } from '../field/load-node.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';

/**
 * An actor that a search found, with whatever the query selects below it. Where only ids are selected, no statement is
 * asked.
 *
 * @returns the bare id where the actor is gone meanwhile, so that one lost actor never empties an answer.
 */
export function loadActor(
  id: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): PlannedNode | Promise<PlannedNode> {
  if (wantsIdsOnly(context, info)) return toBare(id);
  return loadNode(id, ACTOR_KINDS, context, info).then((actor) => actor ?? toBare(id));
}

const NO_PAGES = Object.freeze({});
const toBare = (id: string): PlannedNode => ({ id, properties: { id }, pages: NO_PAGES });

/** The same of an id that may be nobody's: always asks. @param id null for none. */
export async function findActor(
  id: string | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PlannedNode | null> {
  return id === null ? null : loadNode(id, ACTOR_KINDS, context, info);
}

/** Read once for all rows of a field: they have its nodes in common. */
const idsOnly = new WeakMap<GraphQLResolveInfo['fieldNodes'], boolean>();

function wantsIdsOnly(context: RequestContext, info: GraphQLResolveInfo): boolean {
  const known = idsOnly.get(info.fieldNodes);
  if (known !== undefined) return known;
  const type = getNamedType(info.returnType);
  const types = isAbstractType(type) ? info.schema.getPossibleTypes(type) : [];
  const { properties, relations } = createSelectionReader(info, context.keys).readNode(types, info.fieldNodes);
  const wanted = relations.length === 0 && properties.every((name) => name === 'id');
  idsOnly.set(info.fieldNodes, wanted);
  return wanted;
}
