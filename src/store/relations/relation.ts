import type { NodeLabel } from './node-properties.ts';

/** One relationship of a pattern, and the label of the node that it leads to. */
export interface Hop {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly label: NodeLabel;
  /** Whether only those who were there count; see `plan/presence.ts`. Only grouped relations heed it. */
  readonly presentOnly?: true;
}

/** One key of an order. Where the property can be absent, `absent` stands for it, so that every row has a place. */
export interface OrderKey {
  readonly of: 'node' | 'edge';
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
  readonly absent?: string | number;
  /** Where '' stands for an unknown value: what stands for it in this order instead, to put it at the other end. */
  readonly unknown?: string;
  /** Where given, the number of these relationships of the node is the key; `property` is only its name. */
  readonly counted?: Hop;
  /** What a cursor carries for the key. */
  readonly value: 'string' | 'number';
  /** Whether many nodes have the same value, as they do a day. */
  readonly isCoarse?: boolean;
}

/** The id of the far node comes after the last key, in the direction of that key: it makes every order total. */
export type Order = readonly OrderKey[];

/** The orders of one list by name; the first is its default. */
export type Orders = Readonly<Record<string, Order>>;

/** What a list's rows can be filtered by; `plan/filters/` has the shapes. */
export type RelationFilter =
  | 'none'
  | 'meeting'
  | 'person'
  | 'country'
  | 'organization'
  | 'topic'
  | 'place'
  | 'document'
  | 'report'
  | 'statement';

interface Listed {
  readonly target: NodeLabel;
  /** Whether a row has a page of rows, or one at most. */
  readonly many: boolean;
  readonly filter: RelationFilter;
  readonly orders: Orders;
  /** Stored properties of the edge; only a relation of one hop has them. */
  readonly edgeProperties: readonly string[];
}

/** All nodes of a label. */
export interface RootRelation extends Listed {
  readonly kind: 'root';
}

/** From a node along one or several hops; the last leads to the target. */
export interface PathRelation extends Listed {
  readonly kind: 'path';
  /** Nodes of another label have none of it, whatever hangs on them. */
  readonly source: NodeLabel;
  readonly hops: readonly [Hop, ...Hop[]];
  /** What the far node has to have in common with the one where the path starts; null for nothing. */
  readonly agreement: Agreement | null;
}

/** Two nodes agree where two of their properties are equal, or where both lead to the same node. */
export type Agreement =
  | { readonly kind: 'property'; readonly ofSource: string; readonly ofTarget: string }
  | { readonly kind: 'node'; readonly hop: Hop };

/** From an edge to the node whose id is in one of its properties. */
export interface EdgeRelation extends Listed {
  readonly kind: 'edge';
  readonly property: string;
}

/**
 * From a node, over things that are counted, to the nodes behind them: one row for each of those, whatever the number of
 * things between. The edge is no relationship but what was counted: `count`, and the `first` and `last` `dateKey` of the
 * things, '' where all are undated. No two relationships of a hop's type lead from one node to another.
 */
export interface GroupedRelation extends Listed {
  readonly kind: 'grouped';
  /** How the counted things are reached; null where they are those that the edge of another grouped relation counts. */
  readonly near: { readonly source: NodeLabel; readonly hop: Hop } | null;
  /** The label of what is counted; a filter is about it. */
  readonly counted: NodeLabel;
  readonly far: Hop;
}

/** From the edge of a grouped relation to the things that it counts. */
export interface CountedRelation extends Listed {
  readonly kind: 'counted';
}

/**
 * From an edge to the nodes between its two ends: those that lead to both. Its own edge is the one that leads to the far
 * end.
 */
export interface BetweenRelation extends Listed {
  readonly kind: 'between';
  /** The label of the node that the list of edges belongs to. */
  readonly source: NodeLabel;
  readonly near: Hop;
  readonly far: Hop;
}

export type Relation = RootRelation | PathRelation | EdgeRelation | GroupedRelation | CountedRelation | BetweenRelation;

export function out(type: string, label: NodeLabel): Hop {
  return { type, direction: 'out', label };
}

export function into(type: string, label: NodeLabel): Hop {
  return { type, direction: 'in', label };
}

/** All nodes of a label as a list. */
export function listOf(target: NodeLabel, orders: Orders, filter: RelationFilter = 'none'): RootRelation {
  return { kind: 'root', target, many: true, filter, orders, edgeProperties: [] };
}

interface ManyOptions {
  readonly orders: Orders;
  readonly filter?: RelationFilter;
  readonly edgeProperties?: readonly string[];
  readonly agreement?: Agreement;
}

/** A page of nodes at the end of the hops. */
export function many(source: NodeLabel, hops: PathRelation['hops'], options: ManyOptions): PathRelation {
  return {
    kind: 'path',
    source,
    hops,
    target: targetOf(hops),
    many: true,
    filter: options.filter ?? 'none',
    orders: options.orders,
    edgeProperties: options.edgeProperties ?? [],
    agreement: options.agreement ?? null,
  };
}

/** At most one node at the end of the hops; of several, the one with the least id. */
export function one(source: NodeLabel, ...hops: PathRelation['hops']): PathRelation {
  return {
    kind: 'path',
    source,
    hops,
    target: targetOf(hops),
    many: false,
    filter: 'none',
    orders: BY_ID,
    edgeProperties: [],
    agreement: null,
  };
}

/** At most one node at the end of the hop; of several, the first in the order. */
export function first(source: NodeLabel, hop: Hop, options: ManyOptions): PathRelation {
  return { ...many(source, [hop], options), many: false };
}

/** The node that an edge names by its id. */
export function named(property: string, target: NodeLabel): EdgeRelation {
  return { kind: 'edge', property, target, many: false, filter: 'none', orders: BY_ID, edgeProperties: [] };
}

/** The nodes that lead to both ends of an edge. */
export function between(
  source: NodeLabel,
  [near, far]: readonly [Hop, Hop],
  options: Pick<ManyOptions, 'orders' | 'edgeProperties'>,
): BetweenRelation {
  return {
    kind: 'between',
    source,
    near,
    far,
    target: near.label,
    many: true,
    filter: 'none',
    orders: options.orders,
    edgeProperties: options.edgeProperties ?? [],
  };
}

const BY_ID: Orders = { ID: [] };

function targetOf(hops: PathRelation['hops']): NodeLabel {
  return hops.reduce((_, hop) => hop).label;
}
