import { NODE_PROPERTIES, type NodeLabel } from '../relations/node-properties.ts';
import type { Order, Relation } from '../relations/relation.ts';
import { relationNamed } from '../relations/relations.ts';
import { toKeyset } from './keyset.ts';
import { toMatchClauses } from './match-clauses.ts';
import { matchRelation, type RelationMatch, type RelationVariables } from './match-relation.ts';
import { toProjection } from './projection.ts';
import { pageColumn, type RelationOwner, ROW_COLUMNS, totalColumn } from './row-columns.ts';
import type { NodeSelection, RelationSelection } from './selection.ts';
import { type StatementScope, subquery, where } from './statement-text.ts';

type Origin = NonNullable<RelationVariables['origin']>;

/** The subqueries that answer a relation, and the variables that hold their answers. */
interface CompiledRelation {
  readonly lines: readonly string[];
  /** Null where no row is asked for. */
  readonly page: string | null;
  readonly total: string | null;
}

/** The subqueries under a row, and the entries of the map that stands for it. */
interface CompiledEntries {
  readonly lines: readonly string[];
  readonly entries: readonly string[];
}

/**
 * A relation is one subquery for its page, which collects the rows into a list of maps, and one for its total where that
 * is asked for. Both start at the bound node; the filter, the order and the limit apply before anything below the rows
 * is read. One row more than the page is read, to know whether there are more.
 */
export function compileRelation(
  selection: RelationSelection,
  origin: Origin | null,
  scope: StatementScope,
): CompiledRelation {
  const relation = relationNamed(selection.relation);
  const bound = { origin, node: scope.variable('node'), edge: scope.variable('edge') };
  const match = matchRelation(relation, selection.filter, { ...bound, parameters: scope.parameters });
  const imports = (relation.kind === 'edge' ? origin?.edge : origin?.node) ?? '';
  const page = selection.page.size > 0 ? scope.variable('page') : null;
  const total = selection.wantsTotal ? scope.variable('total') : null;
  return {
    lines: [
      ...(page === null ? [] : subquery(imports, toPage(selection, { relation, match, bound, page, scope }))),
      ...(total === null ? [] : subquery(imports, toTotal(match, bound.node, total))),
    ],
    page,
    total,
  };
}

/** A node's own properties, and what its relations lead to. */
export function compileNode(
  selection: NodeSelection,
  label: NodeLabel,
  origin: Origin,
  scope: StatementScope,
): CompiledEntries {
  const declared = { owner: label, properties: NODE_PROPERTIES[label] };
  const projection = toProjection(origin.node, ['id', ...selection.properties], declared);
  const owned = compileOwned('node', selection.relations, origin, scope);
  return { lines: owned.lines, entries: [`${ROW_COLUMNS.node}: ${projection}`, ...owned.entries] };
}

interface PageScope {
  readonly relation: Relation;
  readonly match: RelationMatch;
  readonly bound: RelationVariables;
  readonly page: string;
  readonly scope: StatementScope;
}

function toPage(selection: RelationSelection, page: PageScope): readonly string[] {
  const { relation, match, bound, scope } = page;
  const order = orderOf(relation, selection);
  const keyset = toKeyset(order, selection.page, { ...bound, parameters: scope.parameters });
  const limit = relation.many ? scope.parameters.add(selection.page.size + 1) : '1';
  const bindsEdge = relation.kind === 'path' && relation.hops.length === 1;
  const onEdge = compileEdge(selection, relation, bound, scope);
  const onNode = selection.node === null ? EMPTY : compileNode(selection.node, relation.target, bound, scope);
  const entries = [`${ROW_COLUMNS.keys}: [${keyset.keys.join(', ')}]`, ...onEdge.entries, ...onNode.entries];
  return [
    ...toMatchClauses(match, { order, keyset, limit }),
    `WITH ${match.repeats ? 'DISTINCT ' : ''}${bindsEdge ? `${bound.edge}, ` : ''}${bound.node}`,
    `ORDER BY ${keyset.orderBy}`,
    `LIMIT ${limit}`,
    ...onEdge.lines,
    ...onNode.lines,
    `RETURN collect({${entries.join(', ')}}) AS ${page.page}`,
  ];
}

function toTotal(match: RelationMatch, node: string, total: string): readonly string[] {
  const count = match.repeats ? `count(DISTINCT ${node}.id)` : 'count(*)';
  return [...match.before, `MATCH ${match.pattern}`, ...where(match.conditions), `RETURN ${count} AS ${total}`];
}

const EMPTY: CompiledEntries = { lines: [], entries: [] };

function compileEdge(
  selection: RelationSelection,
  relation: Relation,
  bound: Origin,
  scope: StatementScope,
): CompiledEntries {
  const declared = { owner: selection.relation, properties: relation.edgeProperties };
  const owned = compileOwned('edge', selection.edgeRelations, bound, scope);
  if (selection.edgeProperties.length === 0) return owned;
  const projection = toProjection(bound.edge, selection.edgeProperties, declared);
  return { lines: owned.lines, entries: [`${ROW_COLUMNS.edge}: ${projection}`, ...owned.entries] };
}

function compileOwned(
  owner: RelationOwner,
  relations: readonly RelationSelection[],
  origin: Origin,
  scope: StatementScope,
): CompiledEntries {
  const compiled = relations.map((relation) => compileRelation(relation, origin, scope));
  return {
    lines: compiled.flatMap((relation) => relation.lines),
    entries: compiled.flatMap(({ page, total }, index) => [
      ...(page === null ? [] : [`${pageColumn(owner, index)}: ${page}`]),
      ...(total === null ? [] : [`${totalColumn(owner, index)}: ${total}`]),
    ]),
  };
}

function orderOf(relation: Relation, selection: RelationSelection): Order {
  const [first] = Object.values(relation.orders);
  const order = selection.order === null ? first : relation.orders[selection.order];
  if (order === undefined)
    throw new RangeError(`${selection.relation} has no order ${JSON.stringify(selection.order)}`);
  return order;
}
