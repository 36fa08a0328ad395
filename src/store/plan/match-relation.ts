import type { PathRelation, Relation } from '../relations/relation.ts';
import { type FilterClause, findNarrowest } from './filters/filter-clause.ts';
import { readFilter } from './filters/read-filter.ts';
import type { ParameterList } from './parameter-list.ts';
import type { RelationSelection } from './selection.ts';

/** What binds the far end of a relation, before order and page. */
export interface RelationMatch {
  /** Clauses that come before the pattern. */
  readonly before: readonly string[];
  readonly pattern: string;
  readonly conditions: readonly string[];
  /** Whether the pattern can bind one node several times. */
  readonly repeats: boolean;
  /** Whether every node of the target is looked at, for want of a better place to start. */
  readonly scans: boolean;
}

export interface RelationVariables {
  /** Where the relation starts; null where it starts at nothing, as a list of all does. */
  readonly origin: { readonly node: string; readonly edge: string } | null;
  readonly node: string;
  readonly edge: string;
}

/** The pattern starts at the bound node, and every node in it has its label: so both planners follow it from there. */
export function matchRelation(
  relation: Relation,
  filter: RelationSelection['filter'],
  bound: RelationVariables & { readonly parameters: ParameterList },
): RelationMatch {
  const { node, origin, parameters } = bound;
  const clauses = readFilter(relation.filter, filter)({ node, parameters });
  switch (relation.kind) {
    case 'root':
      return matchRoot(relation, node, clauses);
    case 'path': {
      const conditions = clauses.map((clause) => clause.toCondition());
      return { ...DIRECT, pattern: toPattern(relation, bound), conditions, repeats: relation.hops.length > 1 };
    }
    case 'edge': {
      const conditions = [`${node}.id = ${origin?.edge}.${relation.property}`];
      return { ...DIRECT, pattern: `(${node}:${relation.target})`, conditions };
    }
    default: {
      const never: never = relation;
      return never;
    }
  }
}

/** A list of all nodes of a label starts at the narrowest that its filter names. */
function matchRoot(relation: Relation, node: string, clauses: readonly FilterClause[]): RelationMatch {
  const start = findNarrowest(clauses);
  const anchored = start?.anchor.toMatch();
  const conditions = clauses.filter((clause) => clause !== start).map((clause) => clause.toCondition());
  if (anchored === undefined) return { ...DIRECT, pattern: `(${node}:${relation.target})`, conditions, scans: true };
  return { ...anchored, conditions: [anchored.condition, ...conditions], scans: false };
}

const DIRECT = { before: [], repeats: false, scans: false } as const;

/** Only a relation of one hop binds its edge, since only such an edge has properties to ask for. */
function toPattern(relation: PathRelation, bound: RelationVariables): string {
  const { hops } = relation;
  const steps = hops.map((hop, index) => {
    const node = index === hops.length - 1 ? bound.node : '';
    const arrow = `-[${hops.length === 1 ? bound.edge : ''}:${hop.type}]-`;
    return `${hop.direction === 'in' ? `<${arrow}` : `${arrow}>`}(${node}:${hop.label})`;
  });
  return `(${bound.origin?.node}:${relation.source})${steps.join('')}`;
}
