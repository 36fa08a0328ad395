import type { PlannedNode } from '../../store/plan/selection.ts';
import { toTexts } from './decode.ts';

/**
 * Options of a field with the names of a node beside its own: the graph keeps all names together, since each counts its
 * documents.
 * @param own the property with the node's own name
 */
export function otherNames(own: 'name' | 'label') {
  return {
    extensions: { plan: { kind: 'properties' as const, names: ['aliases', own] } },
    resolve: ({ properties }: PlannedNode): string[] =>
      toTexts(properties['aliases']).filter((name) => name !== properties[own]),
  };
}
