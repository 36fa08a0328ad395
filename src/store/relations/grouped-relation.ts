import type { NodeLabel } from './node-properties.ts';
import type { CountedRelation, GroupedRelation, Hop, Orders, RelationFilter } from './relation.ts';

const COUNTS = ['count', 'first', 'last'] as const;

/** One row for each node that the two hops lead to, with a count of what lies between. */
export function grouped(
  source: NodeLabel,
  hops: readonly [Hop, Hop],
  options: { readonly orders: Orders; readonly filter?: RelationFilter },
): GroupedRelation {
  const [hop, far] = hops;
  return {
    kind: 'grouped',
    near: { source, hop },
    counted: hop.label,
    far,
    target: far.label,
    many: true,
    filter: options.filter ?? 'none',
    orders: options.orders,
    edgeProperties: COUNTS,
  };
}

/** The same, of the things that the edge of a grouped relation counts. */
export function groupedBelow(counted: NodeLabel, far: Hop, orders: Orders): GroupedRelation {
  return {
    kind: 'grouped',
    near: null,
    counted,
    far,
    target: far.label,
    many: true,
    filter: 'none',
    orders,
    edgeProperties: COUNTS,
  };
}

/** What the edge of a grouped relation counts. */
export function countedBy(target: NodeLabel, orders: Orders): CountedRelation {
  return { kind: 'counted', target, many: true, filter: 'none', orders, edgeProperties: [] };
}

/** The same hop, of those who were there. */
export function present(hop: Hop): Hop {
  return { ...hop, presentOnly: true };
}
