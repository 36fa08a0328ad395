import type { PathRelation, Relation } from '../relations/relation.ts';
import { drawHop } from './draw-hop.ts';
import { type FilterClause, findNarrowest } from './filters/filter-clause.ts';
import { readFilter } from './filters/read-filter.ts';
import { matchCounted, matchGrouped } from './match-grouped.ts';
import type { ParameterList } from './parameter-list.ts';
import type { RelationMatch, RelationVariables } from './relation-match.ts';
import type { RelationSelection } from './selection.ts';

/** The pattern starts at the bound node, and every node in it has its label: so both planners follow it from there. */
export function matchRelation(
  relation: Relation,
  selection: Pick<RelationSelection, 'filter' | 'edgeRelations'>,
  bound: RelationVariables & { readonly parameters: ParameterList },
): RelationMatch {
  const { node, origin, parameters } = bound;
  if (relation.kind === 'grouped') return matchGrouped(relation, selection, bound);
  const clauses = readFilter(relation.filter, selection.filter)({ node, parameters });
  switch (relation.kind) {
    case 'root':
      return matchRoot(relation, node, clauses);
    case 'path': {
      const conditions = [...toAgreement(relation, bound), ...clauses.map((clause) => clause.toCondition())];
      return { ...DIRECT, pattern: toPattern(relation, bound), conditions, repeats: relation.hops.length > 1 };
    }
    case 'edge': {
      const conditions = [`${node}.id = ${origin?.edge}.${relation.property}`];
      return { ...DIRECT, pattern: `(${node}:${relation.target})`, conditions };
    }
    case 'counted':
      return matchCounted(relation, bound);
    case 'between': {
      const reached = drawHop(relation.near, { edge: '', node });
      const far = drawHop(relation.far, { edge: bound.edge, node: origin?.node ?? '' });
      return { ...DIRECT, pattern: `(${origin?.owner}:${relation.source})${reached}${far}`, conditions: [] };
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
  return { ...DIRECT, ...anchored, conditions: [anchored.condition, ...conditions] };
}

const DIRECT = { before: [], repeats: false, grouping: [], scans: false } as const;

/** Only a relation of one hop binds its edge, since only such an edge has properties to ask for. */
function toPattern(relation: PathRelation, bound: RelationVariables): string {
  const { hops } = relation;
  const steps = hops.map((hop, index) => {
    const node = index === hops.length - 1 ? bound.node : '';
    return drawHop(hop, { edge: hops.length === 1 ? bound.edge : '', node });
  });
  return `(${bound.origin?.node}:${relation.source})${steps.join('')}`;
}

function toAgreement(
  { agreement, source, target }: PathRelation,
  { node, origin }: RelationVariables,
): readonly string[] {
  if (agreement === null) return [];
  if (agreement.kind === 'property') return [`${node}.${agreement.ofTarget} = ${origin?.node}.${agreement.ofSource}`];
  const { type, label } = agreement.hop;
  return [`COUNT { MATCH (${origin?.node}:${source})-[:${type}]->(:${label})<-[:${type}]-(${node}:${target}) } > 0`];
}
