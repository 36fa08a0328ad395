import type { RelationSelection, RootSelection } from './selection.ts';

/**
 * How large one statement may get. The embedded engine takes 25 nested subqueries and refuses 30 (its nesting limit is
 * 64), takes 100 beside each other and refuses 120 (its plan depth limit is 128, and both count towards it). Neo4j takes
 * all of these, but plans a new text in about 25 ms for each: 60 took 2.1 s. Filters and totals need room too.
 */
export const MAX_SUBQUERIES = 50;
export const MAX_LEVELS = 10;

/** What fits into one statement: the roots that do, and of their relations those nearest to a root. */
export interface StatementShare {
  readonly roots: readonly RootSelection[];
  readonly relations: ReadonlySet<RelationSelection>;
  /** Whether that is everything. */
  readonly isWhole: boolean;
}

/** At least one root is taken; its relations level by level, so that what is cut off hangs far below. */
export function takeShare(all: readonly RootSelection[]): StatementShare {
  let left = MAX_SUBQUERIES;
  const roots = all.filter((root, index) => {
    const cost = root.kind === 'nodes' ? 1 : costOf(root.list);
    if (index > 0 && cost > left) return false;
    left -= cost;
    return true;
  });
  const relations = new Set<RelationSelection>();
  let isWhole = roots.length === all.length;
  let level = roots.flatMap((root) => (root.kind === 'nodes' ? root.node.relations : below(root.list)));
  for (let depth = 1; depth <= MAX_LEVELS && level.length > 0; depth += 1) {
    const taken = level.filter((relation) => {
      const cost = costOf(relation);
      if (cost > left) return false;
      left -= cost;
      relations.add(relation);
      return true;
    });
    isWhole &&= taken.length === level.length;
    level = taken.flatMap(below);
  }
  return { roots, relations, isWhole: isWhole && level.length === 0 };
}

/** What an edge leads to has no node to be asked for by later, so it goes with the relation itself. */
function costOf(relation: RelationSelection): number {
  const { page, wantsTotal, probes } = relation;
  const asked = [page.size > 0, wantsTotal, probes?.behind === true, probes?.beyond === true];
  const own = asked.filter(Boolean).length;
  return relation.edgeRelations.reduce((sum, onEdge) => sum + costOf(onEdge), own);
}

function below(relation: RelationSelection): readonly RelationSelection[] {
  return [...(relation.node?.relations ?? []), ...relation.edgeRelations.flatMap(below)];
}
