import type { Parameter } from '../port.ts';

/**
 * What a query selects, as a tree of relations: `graphql/` reads it from the fields of a query, `compile-plan.ts` makes
 * one statement of it, and each relation field finds its page in the answer under its key. Nothing here knows GraphQL.
 */
export interface NodeSelection {
  /** Stored properties of the node; `id` always comes. */
  readonly properties: readonly string[];
  readonly relations: readonly RelationSelection[];
}

export interface RelationSelection {
  /** Unique among its siblings: what the answer carries the page under. */
  readonly key: string;
  /** A name of `relations/relations.ts`, such as `Actor.meetings`. */
  readonly relation: string;
  readonly page: PageSelection;
  /** Argument values of the relation's filter, of the concept that it lists (`filters/`), such as a MeetingFilter; checked before. */
  readonly filter: Readonly<Record<string, Parameter>> | null;
  /** The name of one of the relation's `orders`, such as `DATE_ASC`; null for the first of them, its default. */
  readonly order: string | null;
  /** Whether the total of all matching rows is asked for. */
  readonly wantsTotal: boolean;
  /** What lies outside of the page, asked for with it. @default nothing */
  readonly probes?: PageProbes;
  /** Whether the keys of the rows are left out, since no cursor is made of them. @default false */
  readonly omitsKeys?: boolean;
  /** Stored properties of the edge. */
  readonly edgeProperties: readonly string[];
  /** Nodes that the edge itself points at by id, such as `Participation.representing`; answered in `RelationRow.pages`. */
  readonly edgeRelations: readonly RelationSelection[];
  /** The node at the far end; null when only the total or the edges are asked for. */
  readonly node: NodeSelection | null;
}

/** Which sides of a page are looked at; a side without a cursor has nothing to look at. */
export interface PageProbes {
  /** Whether there are rows where the page comes from: the row of `from`, and those before it (after, when backward). */
  readonly behind: boolean;
  /** Whether there are rows where the page may not go: the row of `until`, and those after it (before, when backward). */
  readonly beyond: boolean;
}

/** A keyset page: `size` rows after (or before, when backward) the cursor's keys. */
export interface PageSelection {
  /** 1..200, or 0 where no row is asked for, only the total: none is read then, and `hasMore` is false. */
  readonly size: number;
  readonly backward: boolean;
  /**
   * The `RelationRow.keys` of the row to go on from; null for the first page (the last one when backward). Refused as
   * INPUT_INVALID where number or types are not those of the order.
   */
  readonly from: readonly (string | number)[] | null;
  /** The keys of the row that ends the rows to read from, itself not among them. @default none */
  readonly until?: readonly (string | number)[] | null;
}

/** Where a plan starts. */
export type RootSelection =
  /** Nodes by id: n ids in, one answer for each that exists, keyed by id. */
  | {
      readonly kind: 'nodes';
      readonly key: string;
      readonly label: string;
      readonly ids: readonly string[];
      readonly node: NodeSelection;
    }
  /** A list of all nodes of a label, as a page: `people`, `meetings`. `relation` is a `Query.…` name. */
  | { readonly kind: 'list'; readonly key: string; readonly list: RelationSelection };

/** The answer to a RelationSelection. */
export interface RelationPage {
  /** Rows in the order asked for. */
  readonly rows: readonly RelationRow[];
  /** Whether there are more rows beyond the last (the first, when backward), up to `until`. */
  readonly hasMore: boolean;
  readonly total: number | null;
  /** The answers to `PageProbes`; absent where not asked, or no cursor is on that side. */
  readonly behind?: boolean;
  readonly beyond?: boolean;
}

export interface RelationRow {
  /** The values of the order and the id: what a cursor is made of. Empty where the selection omits them. */
  readonly keys: readonly (string | number)[];
  /** The edge properties asked for; null where the edge has none. */
  readonly edge: Readonly<Record<string, unknown>>;
  /** The answers of the edge relations by their key. */
  readonly pages: Readonly<Record<string, RelationPage>>;
  readonly node: PlannedNode | null;
}

/** A node with its properties, and under `pages` the answer of each relation by its key. */
export interface PlannedNode {
  readonly id: string;
  /** The properties asked for, `id` among them; null where the node has none. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly pages: Readonly<Record<string, RelationPage>>;
}

/** The answer to a RootSelection. */
export type RootAnswer =
  /** By id; ids that no node of the label has are absent. */
  | { readonly kind: 'nodes'; readonly nodes: ReadonlyMap<string, PlannedNode> }
  | { readonly kind: 'list'; readonly page: RelationPage };

/** The answer of each root by its key. */
export type PlanAnswer = ReadonlyMap<string, RootAnswer>;
