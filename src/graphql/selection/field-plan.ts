import type { RelationSelection } from '../../store/plan/selection.ts';
import type { RelationName } from '../../store/relations/relations.ts';

/**
 * What a field of the schema means to the read plan. Fields carry it as `extensions.plan`, so that the selection reader
 * knows no type by name: a new field or type says here what it needs, and nothing else changes.
 */
export type FieldPlan =
  | PropertiesPlan
  | RelationPlan
  | DerivedPlan
  /** The rows of a connection; their type carries the edge's fields and `node`. */
  | { readonly kind: 'edges' }
  /** The node at the end of an edge, or the nodes of all edges. */
  | { readonly kind: 'node' }
  /** Where a page lies in its list. */
  | { readonly kind: 'page' }
  /** Whether there are rows on a side of the page. */
  | { readonly kind: 'side'; readonly side: 'previous' | 'next' }
  /** Where a row lies in its list. */
  | { readonly kind: 'cursor' }
  /** How many rows there are on all pages. */
  | { readonly kind: 'total' };

/** Answered from stored properties of the node, or of the edge where the field stands on an edge type. */
export interface PropertiesPlan {
  readonly kind: 'properties';
  readonly names: readonly string[];
}

/** Answered by a relation: a connection, or where `one` the single node at its end. */
export interface RelationPlan {
  readonly kind: 'relation';
  readonly relation: RelationName;
  readonly one: boolean;
}

/** Made of what a relation of the node leads to: always the same of it, whatever is selected below the field. */
interface DerivedPlan {
  readonly kind: 'derived';
  readonly relation: RelationSelection;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    plan?: FieldPlan;
  }
}
