import type { PathRelation, Relation } from '../relations/relation.ts';
import { findMeetingAnchor } from './meeting-anchor.ts';
import { toMeetingConditions } from './meeting-conditions.ts';
import { parseMeetingFilter } from './meeting-filter.ts';
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
  const meetings = relation.filter === 'none' || filter === null ? {} : parseMeetingFilter(filter);
  switch (relation.kind) {
    case 'root': {
      const anchor = findMeetingAnchor(meetings, node, parameters);
      if (anchor !== null) {
        const conditions = [anchor.condition, ...toMeetingConditions(anchor.rest, node, parameters)];
        return { ...anchor, conditions, scans: false };
      }
      const conditions = toMeetingConditions(meetings, node, parameters);
      return { ...DIRECT, pattern: `(${node}:${relation.target})`, conditions, scans: true };
    }
    case 'path': {
      const conditions = toMeetingConditions(meetings, node, parameters);
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
