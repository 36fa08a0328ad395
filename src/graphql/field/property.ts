import type { PlannedNode, RelationRow } from '../../store/plan/selection.ts';
import type { PropertiesPlan } from '../selection/field-plan.ts';

/**
 * Options of fields that are answered from one stored property: the plan that asks for it, and the resolver that reads
 * it. To be spread beside a field's type and description. A property without a value is null.
 */
export function property<Shape>(name: string, decode: (value: unknown) => Shape) {
  return {
    extensions: planFor(name),
    resolve: (node: PlannedNode): Shape => decode(node.properties[name]),
  };
}

/** The same, of the edge that leads to a node. */
export function edgeProperty<Shape>(name: string, decode: (value: unknown) => Shape) {
  return {
    extensions: planFor(name),
    resolve: ({ row }: { readonly row: RelationRow }): Shape => decode(row.edge[name]),
  };
}

function planFor(name: string): { readonly plan: PropertiesPlan } {
  return { plan: { kind: 'properties', names: [name] } };
}
