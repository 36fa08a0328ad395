import type { NodeLabel } from '../relations/node-properties.ts';
import type { CountedRelation, GroupedRelation } from '../relations/relation.ts';
import { drawHop } from './draw-hop.ts';
import { happened } from './filters/happened.ts';
import { toMeetingClauses } from './filters/meeting-clauses.ts';
import type { MeetingFilter } from './filters/meeting-filter.ts';
import { readMeetingFilter } from './filters/read-meeting-filter.ts';
import type { ParameterList } from './parameter-list.ts';
import { presenceIn } from './presence.ts';
import type { RelationMatch, RelationVariables } from './relation-match.ts';
import type { RelationSelection } from './selection.ts';

/**
 * The rows of a grouped relation: the pattern binds what is counted once for each node behind it, and the grouping makes
 * one row of each such node. Its edge is a map, so that orders, cursors and edge fields read it as they read a
 * relationship. Ids of what was counted are kept only where something below the edge needs them.
 */
export function matchGrouped(
  relation: GroupedRelation,
  selection: Pick<RelationSelection, 'filter' | 'edgeRelations'>,
  bound: RelationVariables & { readonly parameters: ParameterList },
): RelationMatch {
  const { node, origin } = bound;
  const item = `${node}Item`;
  const near = `${node}Near`;
  const far = `${node}Far`;
  const { counted, near: start } = relation;
  const behind = drawHop(relation.far, { edge: far, node });
  const pattern =
    start === null
      ? `(${item}:${counted})${behind}`
      : `(${origin?.node}:${start.source})${drawHop(start.hop, { edge: near, node: item })}${behind}`;
  const seats = [
    ...(start?.hop.presentOnly === true ? [near] : []),
    ...(relation.far.presentOnly === true ? [far] : []),
  ];
  const meetings = meetingsOf(relation, selection.filter);
  return {
    before:
      start === null
        ? [...unwind(origin?.edge, item), `MATCH (${item}:${counted})`, `WHERE ${item}.id = ${item}Id`]
        : [],
    pattern,
    conditions: [
      ...toMeetingClauses(meetings, { ...bound, node: item }).map((clause) => clause.toCondition()),
      ...seats.map((seat) => presenceIn(meetings)(seat, item)),
    ],
    repeats: true,
    grouping: toGrouping({ ...bound, item, counted }, selection.edgeRelations.length > 0),
    scans: false,
  };
}

/** The things themselves that the edge of a grouped relation counts. */
export function matchCounted({ target }: CountedRelation, { node, origin }: RelationVariables): RelationMatch {
  return {
    before: unwind(origin?.edge, node),
    pattern: `(${node}:${target})`,
    conditions: [`${node}.id = ${node}Id`],
    repeats: false,
    grouping: [],
    scans: false,
  };
}

/** UNWIND rather than IN: the embedded engine's IN takes time quadratic in the list. */
function unwind(edge: string | undefined, node: string): readonly string[] {
  return [`UNWIND ${edge}.members AS ${node}Id`];
}

/** Which meetings are counted; of other things all are. */
function meetingsOf(relation: GroupedRelation, filter: RelationSelection['filter']): MeetingFilter {
  return relation.filter === 'meeting' ? happened(readMeetingFilter(filter)) : {};
}

interface Grouped extends RelationVariables {
  readonly item: string;
  readonly counted: NodeLabel;
}

function toGrouping({ node, edge, item, counted }: Grouped, keepsMembers: boolean): readonly string[] {
  const date = `${item}.dateKey`;
  // A meeting's start is its dateKey where it is known, and absent where it is not; a statement has no other date.
  const known = counted === 'Meeting' ? `${item}.start` : `CASE WHEN ${date} > '' THEN ${date} END`;
  const counts = [
    `count(*) AS ${node}Count`,
    `min(${known}) AS ${node}First`,
    `max(${date}) AS ${node}Last`,
    ...(keepsMembers ? [`collect(${item}.id) AS ${node}Members`] : []),
  ];
  const entries = [
    `count: ${node}Count`,
    `first: coalesce(${node}First, '')`,
    `last: coalesce(${node}Last, '')`,
    ...(keepsMembers ? [`members: ${node}Members`] : []),
  ];
  return [`WITH ${node}, ${counts.join(', ')}`, `WITH ${node}, {${entries.join(', ')}} AS ${edge}`];
}
