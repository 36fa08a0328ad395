import type { RelationFilter } from '../../relations/relation.ts';
import { relationNamed } from '../../relations/relations.ts';
import type { NodeSelection, RelationSelection, RootSelection } from '../selection.ts';
import type { FilterValues } from './filter-references.ts';

type MapFilter = (concept: RelationFilter, filter: FilterValues) => FilterValues;

/** @returns the root with another filter in place of each, at every level below it. */
export function mapFilters(root: RootSelection, map: MapFilter): RootSelection {
  return root.kind === 'nodes'
    ? { ...root, node: mapOfNode(root.node, map) }
    : { ...root, list: mapFiltersOf(root.list, map) };
}

/** The same for a relation. */
export function mapFiltersOf(selection: RelationSelection, map: MapFilter): RelationSelection {
  const { filter } = selection;
  return {
    ...selection,
    filter: filter === null ? null : map(relationNamed(selection.relation).filter, filter),
    edgeRelations: selection.edgeRelations.map((relation) => mapFiltersOf(relation, map)),
    node: selection.node === null ? null : mapOfNode(selection.node, map),
  };
}

function mapOfNode(node: NodeSelection, map: MapFilter): NodeSelection {
  return { ...node, relations: node.relations.map((relation) => mapFiltersOf(relation, map)) };
}
