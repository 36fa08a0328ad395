import type { NodeLabel } from '../../relations/node-properties.ts';
import type { Hop } from '../../relations/relation.ts';
import type { ParameterList } from '../parameter-list.ts';

/** One thing that a filter asks of a node; all clauses of a filter must hold. Parameters are added as the text is made. */
export interface FilterClause {
  /** @returns a condition on the node, which is bound. It may be null in Cypher, which counts as not holding. */
  toCondition(): string;
  /** Null where the clause names nothing to start at. */
  readonly anchor: FilterAnchor | null;
}

/**
 * Where a list of all nodes can start instead of at each of them: both planners follow a pattern from its first node,
 * and an index finds that one.
 */
export interface FilterAnchor {
  /** How many nodes it leads to, as a rule, compared with other anchors. */
  readonly breadth: Breadth;
  /** @returns what binds the node in place of a pattern of its label alone; the clause holds of all it binds. */
  toMatch(): AnchoredMatch;
}

interface AnchoredMatch {
  /** Clauses that come before the pattern. */
  readonly before: readonly string[];
  readonly pattern: string;
  readonly condition: string;
  /** Whether one node can be bound several times. */
  readonly repeats: boolean;
}

/** From the narrowest to the broadest. */
const BREADTHS = ['document', 'actor', 'place', 'topic', 'actors', 'words', 'country'] as const;
type Breadth = (typeof BREADTHS)[number];

export interface FilterScope {
  /** The variable of the node that is filtered. */
  readonly node: string;
  readonly parameters: ParameterList;
}

export function condition(toCondition: () => string): FilterClause {
  return { toCondition, anchor: null };
}

interface Way {
  readonly from: NodeLabel;
  readonly hops: readonly [Hop, ...Hop[]];
  readonly breadth: Breadth;
}

/** @returns the clauses of a key: none where it is not given, or asks for nothing. */
export function given<T>(
  value: T | null | undefined,
  toClause: (value: T) => FilterClause | null,
): readonly FilterClause[] {
  const clause = value === null || value === undefined ? null : toClause(value);
  return clause === null ? [] : [clause];
}

/** A property that is one of the values. */
export function isOneOf({ node, parameters }: FilterScope, property: string, values: readonly string[]): FilterClause {
  return condition(() => `${node}.${property} IN ${parameters.add([...new Set(values)])}`);
}

/** Nodes from which the hops lead to a node with the id, or with one of the ids. */
export function leadsTo(scope: FilterScope, way: Way, ids: string | readonly string[]): FilterClause {
  const { node, parameters } = scope;
  const matches = () =>
    typeof ids === 'string' ? `= ${parameters.add(ids)}` : `IN ${parameters.add([...new Set(ids)])}`;
  const labels = [way.from, ...way.hops.map((hop) => hop.label)];
  const arrows = way.hops.map(({ type, direction }) => (direction === 'out' ? `-[:${type}]->` : `<-[:${type}]-`));
  const back = way.hops.map(({ type, direction }) => (direction === 'out' ? `<-[:${type}]-` : `-[:${type}]->`));
  return {
    toCondition: () =>
      `COUNT { MATCH ${toPattern(labels, arrows, [node, 'sought'])} WHERE sought.id ${matches()} } > 0`,
    anchor: {
      breadth: way.breadth,
      toMatch: () => ({
        before: [],
        pattern: toPattern(labels.toReversed(), back.toReversed(), ['anchor', node]),
        condition: `anchor.id ${matches()}`,
        repeats: true,
      }),
    },
  };
}

function toPattern(
  labels: readonly string[],
  arrows: readonly string[],
  [first, last]: readonly [string, string],
): string {
  const nodes = labels.map((label, index) => {
    const name = index === 0 ? first : index === labels.length - 1 ? last : '';
    return `(${name}:${label})`;
  });
  return nodes.map((node, index) => `${node}${arrows[index] ?? ''}`).join('');
}

/** @returns the clause with the narrowest anchor; of equals, the first. */
export function findNarrowest(
  clauses: readonly FilterClause[],
): (FilterClause & { readonly anchor: FilterAnchor }) | null {
  return clauses
    .filter(isAnchored)
    .reduce<(FilterClause & { readonly anchor: FilterAnchor }) | null>((best, clause) => {
      const isNarrower =
        best === null || BREADTHS.indexOf(clause.anchor.breadth) < BREADTHS.indexOf(best.anchor.breadth);
      return isNarrower ? clause : best;
    }, null);
}

function isAnchored(clause: FilterClause): clause is FilterClause & { readonly anchor: FilterAnchor } {
  return clause.anchor !== null;
}
