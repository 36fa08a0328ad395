import { relationNamed } from '../relations/relations.ts';
import type { NodeSelection, RelationSelection, RootSelection } from './selection.ts';
import { takeShare } from './statement-budget.ts';

/** Relations that a statement leaves out, of all nodes that answer one selection. */
export interface DeferredRelations {
  readonly label: string;
  readonly relations: readonly RelationSelection[];
}

export interface SplitPlan {
  /** What one statement answers. */
  readonly now: readonly RootSelection[];
  /** Roots that have no room in it at all. */
  readonly later: readonly RootSelection[];
  /** By the selection in `now` whose nodes lack them. */
  readonly deferred: ReadonlyMap<NodeSelection, DeferredRelations>;
}

/**
 * A tree too large for one statement is cut where the budget ends: what hangs below the nodes there is to be asked for
 * by their ids. Nearly every plan fits, and is not cut.
 */
export function splitPlan(roots: readonly RootSelection[]): SplitPlan {
  const share = takeShare(roots);
  if (share.isWhole) return { now: roots, later: [], deferred: new Map() };
  const deferred = new Map<NodeSelection, DeferredRelations>();
  const prune = (node: NodeSelection, label: string): NodeSelection => {
    const relations = node.relations.filter((relation) => share.relations.has(relation)).map(pruneRelation);
    const pruned = { properties: node.properties, relations };
    const left = node.relations.filter((relation) => !share.relations.has(relation));
    if (left.length > 0) deferred.set(pruned, { label, relations: left });
    return pruned;
  };
  const pruneRelation = (relation: RelationSelection): RelationSelection => ({
    ...relation,
    edgeRelations: relation.edgeRelations.map(pruneRelation),
    node: relation.node === null ? null : prune(relation.node, relationNamed(relation.relation).target),
  });
  const now = share.roots.map(
    (root): RootSelection =>
      root.kind === 'nodes'
        ? { ...root, node: prune(root.node, root.label) }
        : { ...root, list: pruneRelation(root.list) },
  );
  return { now, later: roots.filter((root) => !share.roots.includes(root)), deferred };
}
