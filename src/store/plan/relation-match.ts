/** What binds the far end of a relation, before order and page. */
export interface RelationMatch {
  /** Clauses that come before the pattern. */
  readonly before: readonly string[];
  readonly pattern: string;
  readonly conditions: readonly string[];
  /** Whether the pattern can bind one node several times. */
  readonly repeats: boolean;
  /** Clauses that make one row of each far node, and bind its edge; a condition on the rows comes after them. */
  readonly grouping: readonly string[];
  /** Whether every node of the target is looked at, for want of a better place to start. */
  readonly scans: boolean;
}

export interface RelationVariables {
  /** Where the relation starts; null where it starts at nothing, as a list of all does. */
  readonly origin: RelationOrigin | null;
  readonly node: string;
  readonly edge: string;
}

export interface RelationOrigin {
  readonly node: string;
  readonly edge: string;
  /** The node at the other end of the edge; null where the edge starts at none. */
  readonly owner: string | null;
}
