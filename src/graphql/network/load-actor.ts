import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, getNamedType, isAbstractType } from 'graphql';
import { ACTOR_KINDS } from '../../domain/ids.ts';
import type { PlannedNode } from '../../store/plan/selection.ts';
import type { RequestContext } from '../context.ts';
import { withErrorCodes } from '../errors.ts';
import { findNodes } from '../field/find-nodes.ts';
import { createFieldMemo, type FieldMemo } from '../request/field-memo.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';

/** One field of a query that answers actors, all its rows together. */
interface ActorField {
  /** Whether nothing but ids is selected. */
  readonly isIdsOnly: boolean;
  readonly loader: DataLoader<string, PlannedNode | null>;
}

const fields = new WeakMap<RequestContext, FieldMemo<ActorField>>();

/**
 * An actor that a search found, with whatever the query selects below it: all rows of a field are read together, and all
 * fields that wait at the same moment with one statement. Where only ids are selected, none is asked.
 *
 * @returns the bare id where the actor is gone meanwhile, so that one lost actor never empties an answer.
 */
export function loadActor(
  id: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): PlannedNode | Promise<PlannedNode> {
  const bare = { id, properties: { id }, pages: {} };
  const field = fieldOf(context, info);
  return field.isIdsOnly ? bare : withErrorCodes(async () => (await field.loader.load(id)) ?? bare);
}

/** The same of an id that may be nobody's: always asks. @param id null for none. */
export async function findActor(
  id: string | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PlannedNode | null> {
  return id === null ? null : withErrorCodes(() => fieldOf(context, info).loader.load(id));
}

function fieldOf(context: RequestContext, info: GraphQLResolveInfo): ActorField {
  const memo = fields.get(context) ?? createFieldMemo<ActorField>();
  fields.set(context, memo);
  return memo.get(info, () => toField(context, info));
}

function toField(context: RequestContext, info: GraphQLResolveInfo): ActorField {
  const type = getNamedType(info.returnType);
  const types = isAbstractType(type) ? info.schema.getPossibleTypes(type) : [];
  const { properties, relations } = createSelectionReader(info, context.keys).readNode(types, info.fieldNodes);
  return {
    isIdsOnly: relations.length === 0 && properties.every((name) => name === 'id'),
    loader: new DataLoader((ids) => findNodes(ids, ACTOR_KINDS, context, info)),
  };
}
