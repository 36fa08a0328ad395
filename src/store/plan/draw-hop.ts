import type { Hop } from '../relations/relation.ts';

/** A relationship and the node that it leads to, as a pattern goes on with them. */
export function drawHop(hop: Hop, { edge, node }: { readonly edge: string; readonly node: string }): string {
  const arrow = `-[${edge}:${hop.type}]-`;
  return `${hop.direction === 'in' ? `<${arrow}` : `${arrow}>`}(${node}:${hop.label})`;
}
