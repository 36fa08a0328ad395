import type { NodeSelection, RelationSelection } from '../../store/plan/selection.ts';

/** Selections of one node, or of one relation with the same arguments, as one that has what either asks for. */
export function mergeNodes(a: NodeSelection, b: NodeSelection): NodeSelection {
  return { properties: union(a.properties, b.properties), relations: mergeRelations(a.relations, b.relations) };
}

/** @returns the relations of both, those with the same key merged, in the order in which they first stand. */
function mergeRelations(a: readonly RelationSelection[], b: readonly RelationSelection[]): RelationSelection[] {
  const merged = new Map(a.map((relation) => [relation.key, relation]));
  for (const relation of b) {
    const same = merged.get(relation.key);
    merged.set(relation.key, same === undefined ? relation : mergeRelation(same, relation));
  }
  return [...merged.values()];
}

/** @param a has the key, hence the relation and the arguments, of `b`. */
export function mergeRelation(a: RelationSelection, b: RelationSelection): RelationSelection {
  return {
    ...a,
    page: a.page.size >= b.page.size ? a.page : b.page,
    wantsTotal: a.wantsTotal || b.wantsTotal,
    probes: {
      behind: a.probes?.behind === true || b.probes?.behind === true,
      beyond: a.probes?.beyond === true || b.probes?.beyond === true,
    },
    omitsKeys: a.omitsKeys === true && b.omitsKeys === true,
    edgeProperties: union(a.edgeProperties, b.edgeProperties),
    edgeRelations: mergeRelations(a.edgeRelations, b.edgeRelations),
    node: a.node === null || b.node === null ? (a.node ?? b.node) : mergeNodes(a.node, b.node),
  };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
