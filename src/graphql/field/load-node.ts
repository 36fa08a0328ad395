import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { NodeKind } from '../../domain/ids.ts';
import type { PlannedNode } from '../../store/plan/selection.ts';
import type { RequestContext } from '../context.ts';
import { withErrorCodes } from '../errors.ts';
import { createFieldMemo, type FieldMemo } from '../request/field-memo.ts';
import { findNodes } from './find-nodes.ts';

interface NodeField {
  readonly loader: DataLoader<string, PlannedNode | null>;
}

const fields = new WeakMap<RequestContext, FieldMemo<NodeField>>();

/** A node that a computed row names by its id, with what the query selects below it: all rows of a field are read together. */
export function loadNode(
  id: string,
  kinds: readonly NodeKind[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PlannedNode | null> {
  const memo = fields.get(context) ?? createFieldMemo<NodeField>();
  fields.set(context, memo);
  const { loader } = memo.get(info, () => ({
    loader: new DataLoader<string, PlannedNode | null>((ids) => findNodes(ids, kinds, context, info)),
  }));
  return withErrorCodes(() => loader.load(id));
}
