import { ID_PREFIXES, type NodeKind } from '../../domain/ids.ts';
import { builder } from '../builder.ts';
import { invalidArgument, withErrorCodes } from '../errors.ts';
import { findNode, findNodes } from '../field/find-nodes.ts';
import { NodeInterface } from './node-refs.ts';

/** Ids that one field looks up. */
const MAX_IDS = 200;
const isKind = (name: string): name is NodeKind => Object.hasOwn(ID_PREFIXES, name);
const KINDS = Object.keys(ID_PREFIXES).filter(isKind);

builder.queryFields((t) => ({
  node: t.field({
    type: NodeInterface,
    description: 'The node with this id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a node of any kind.' }) },
    resolve: (_root, { id }, context, info) => withErrorCodes(() => findNode(id, KINDS, context, info)),
  }),
  nodes: t.field({
    type: [NodeInterface],
    nullable: { list: false, items: true },
    description: 'The nodes with these ids, each in its place; null for an id that no node has.',
    args: {
      ids: t.arg.idList({ required: true, description: `Ids of nodes of any kind, at most ${MAX_IDS}.` }),
    },
    resolve: (_root, { ids }, context, info) =>
      withErrorCodes(async () => {
        if (ids.length > MAX_IDS) throw invalidArgument('Query.nodes(ids)', `${ids.length} ids`, `at most ${MAX_IDS}`);
        return findNodes(ids, KINDS, context, info);
      }),
  }),
}));
