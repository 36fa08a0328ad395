import type { NodeSelection, RelationSelection, RootSelection } from './selection.ts';

/**
 * How large one statement may be. The embedded engine refuses a plan of more than 128 levels, and every subquery that
 * stands before another adds one: measured, 115 siblings, 115 roots, 28 levels of one relation each, 11 of eight each
 * are its ends. The time to plan a statement bounds the rest: on the embedded engine eleven relations below one another
 * took 23 ms, a hundred beside one another 21 ms.
 */
export const STATEMENT_LIMITS = { levels: 110, relations: 200 } as const;

/** What one relation below another, or below a root, adds to the levels beside its siblings: match, filter, order, limit. */
export const LEVELS_OF_ROW = 6;

/** Packs roots into as few statements as their order and the limits allow; a root too large goes alone. */
export function toStatements(roots: readonly RootSelection[]): readonly (readonly RootSelection[])[] {
  const statements: RootSelection[][] = [];
  let size = { siblings: 0, below: 0, relations: 0 };
  for (const root of roots) {
    const own = sizeOf(root);
    const together = {
      siblings: size.siblings + own.siblings,
      below: Math.max(size.below, own.below),
      relations: size.relations + own.relations,
    };
    const fits =
      together.siblings + together.below <= STATEMENT_LIMITS.levels && together.relations <= STATEMENT_LIMITS.relations;
    const current = statements.at(-1);
    if (current !== undefined && fits) {
      current.push(root);
      size = together;
    } else {
      statements.push([root]);
      size = own;
    }
  }
  return statements;
}

interface RootSize {
  /** Levels that the root adds to those beside it. */
  readonly siblings: number;
  /** Levels of the longest way down. */
  readonly below: number;
  readonly relations: number;
}

function sizeOf(root: RootSelection): RootSize {
  if (root.kind === 'list') {
    const { list } = root;
    return { siblings: subqueriesOf(list), below: levelsBelow(list), relations: 1 + relationsBelow(list) };
  }
  return { siblings: 1, below: levelsUnder([root.node], []), relations: relationsUnder([root.node], []) };
}

function subqueriesOf({ page, wantsTotal }: RelationSelection): number {
  return (page.size > 0 ? 1 : 0) + (wantsTotal ? 1 : 0);
}

function levelsBelow({ node, edgeRelations }: RelationSelection): number {
  return levelsUnder(node === null ? [] : [node], edgeRelations);
}

function levelsUnder(nodes: readonly NodeSelection[], ofEdge: readonly RelationSelection[]): number {
  const siblings = [...ofEdge, ...nodes.flatMap((node) => node.relations)];
  const subqueries = siblings.reduce((sum, relation) => sum + subqueriesOf(relation), 0);
  return LEVELS_OF_ROW + subqueries + siblings.reduce((most, relation) => Math.max(most, levelsBelow(relation)), 0);
}

function relationsBelow({ node, edgeRelations }: RelationSelection): number {
  return relationsUnder(node === null ? [] : [node], edgeRelations);
}

function relationsUnder(nodes: readonly NodeSelection[], ofEdge: readonly RelationSelection[]): number {
  const siblings = [...ofEdge, ...nodes.flatMap((node) => node.relations)];
  return siblings.reduce((sum, relation) => sum + 1 + relationsBelow(relation), 0);
}
