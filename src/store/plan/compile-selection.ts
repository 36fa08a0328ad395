import { NODE_PROPERTIES, type NodeLabel } from '../relations/node-properties.ts';
import type { Order, Relation } from '../relations/relation.ts';
import { relationNamed } from '../relations/relations.ts';
import { narrowToCandidates } from './candidate-keys.ts';
import { type Keyset, toKeyset } from './keyset.ts';
import { toMatchClauses } from './match-clauses.ts';
import { matchRelation } from './match-relation.ts';
import { toProjection } from './projection.ts';
import type { RelationMatch, RelationOrigin, RelationVariables } from './relation-match.ts';
import { type Answer, answersOf, edgePropertiesOf, propertiesOf } from './row-columns.ts';
import type { NodeSelection, RelationSelection } from './selection.ts';
import { type StatementScope, subquery, where } from './statement-text.ts';

/** The subqueries that answer a relation, and the variables that hold their answers. */
interface CompiledRelation {
  readonly lines: readonly string[];
  /** The variable of each answer that is asked for. */
  readonly answers: Readonly<Partial<Record<Answer, string>>>;
}

/** The subqueries under a row, and the entries of the list that stands for it. */
interface CompiledEntries {
  readonly lines: readonly string[];
  readonly entries: readonly string[];
}

/**
 * A relation is one subquery for its page, which collects the rows into a list of lists, and one each for its total and
 * for what lies outside of its cursors, where that is asked for. All start at the bound node; the filter, the order and
 * the limit apply before anything below the rows is read. One row more than the page is read, to know whether there are
 * more.
 */
export function compileRelation(
  selection: RelationSelection,
  origin: RelationOrigin | null,
  scope: StatementScope,
): CompiledRelation {
  const relation = relationNamed(selection.relation);
  const bound = { origin, node: scope.variable('node'), edge: scope.variable('edge') };
  const match = matchRelation(relation, selection, { ...bound, parameters: scope.parameters });
  const imports = origin === null ? '' : importsOf(relation, origin);
  const page = selection.page.size > 0 ? scope.variable('page') : null;
  const total = selection.wantsTotal ? scope.variable('total') : null;
  const order = orderOf(relation, selection);
  const keyset = toKeyset(order, selection.page, { ...bound, label: relation.target, parameters: scope.parameters });
  const probes = (['behind', 'beyond'] as const).flatMap((side) => {
    const outside = selection.probes?.[side] === true ? keyset.outside[side] : null;
    return outside === null ? [] : [{ side, outside, answer: scope.variable('probe') }];
  });
  return {
    lines: [
      ...(page === null
        ? []
        : subquery(imports, toPage(selection, { relation, match, order, keyset, bound, page, scope }))),
      ...(total === null ? [] : subquery(imports, toTotal(match, bound.node, total))),
      ...probes.flatMap((probe) => subquery(imports, toProbe(match, { ...probe, counts: keyset.counts, bound }))),
    ],
    answers: {
      ...(page === null ? {} : { page }),
      ...(total === null ? {} : { total }),
      ...Object.fromEntries(probes.map(({ side, answer }) => [side, answer])),
    },
  };
}

/** What a relation starts at: a node, an edge, or both ends of one. */
function importsOf(relation: Relation, { node, edge, owner }: RelationOrigin): string {
  if (relation.kind === 'between') return `${owner}, ${node}`;
  const startsAtEdge =
    relation.kind === 'grouped' ? relation.near === null : ['edge', 'counted'].includes(relation.kind);
  return startsAtEdge ? edge : node;
}

/** A node's own properties, and what its relations lead to. */
export function compileNode(
  selection: NodeSelection,
  label: NodeLabel,
  origin: RelationOrigin,
  scope: StatementScope,
): CompiledEntries {
  const declared = { owner: label, properties: NODE_PROPERTIES[label] };
  const projection = toProjection(origin.node, propertiesOf(selection), declared);
  const owned = compileOwned(selection.relations, origin, scope);
  return { lines: owned.lines, entries: [...projection, ...owned.entries] };
}

interface PageScope {
  readonly relation: Relation;
  readonly match: RelationMatch;
  readonly order: Order;
  readonly keyset: Keyset;
  readonly bound: RelationVariables;
  readonly page: string;
  readonly scope: StatementScope;
}

function toPage(selection: RelationSelection, page: PageScope): readonly string[] {
  const { relation, match, order, keyset, bound, scope } = page;
  const limit = relation.many ? scope.parameters.add(selection.page.size + 1) : '1';
  const isGrouped = match.grouping.length > 0;
  const bindsEdge =
    isGrouped || relation.kind === 'between' || (relation.kind === 'path' && relation.hops.length === 1);
  const onEdge = compileEdge(selection, relation, bound, scope);
  const onNode =
    selection.node === null ? EMPTY : compileNode(selection.node, relation.target, { ...bound, owner: null }, scope);
  const keys = selection.omitsKeys === true ? [] : [`[${keyset.keys.join(', ')}]`];
  const entries = [...keys, ...onEdge.entries, ...onNode.entries];
  const row = `${bindsEdge ? `${bound.edge}, ` : ''}${bound.node}`;
  const distinct = `WITH ${match.repeats && !isGrouped ? 'DISTINCT ' : ''}${row}`;
  const counted = keyset.counts.length === 0 ? [] : [distinct, ...toCounts(keyset.counts, row, keyset.condition)];
  const { parameters, values, candidates } = scope;
  const place = { node: bound.node, parameters, values, candidates };
  return [
    ...toMatchClauses(narrowToCandidates(match, selection, place), {
      order,
      keyset,
      limit,
      readsInOrder: scope.values === null,
    }),
    ...(counted.length === 0 ? [distinct] : counted),
    `ORDER BY ${keyset.orderBy}`,
    `LIMIT ${limit}`,
    ...onEdge.lines,
    ...onNode.lines,
    `RETURN collect([${entries.join(', ')}]) AS ${page.page}`,
  ];
}

function toTotal(match: RelationMatch, node: string, total: string): readonly string[] {
  const count = match.repeats ? `count(DISTINCT ${node}.id)` : 'count(*)';
  return [...match.before, `MATCH ${match.pattern}`, ...where(match.conditions), `RETURN ${count} AS ${total}`];
}

/** Counts for each row, before the condition that compares them. */
function toCounts(counts: readonly string[], row: string, condition: string | null): readonly string[] {
  const names = counts.map((count) => count.slice(count.lastIndexOf(' ') + 1));
  return [`WITH ${[row, ...counts].join(', ')}`, ...where([condition]), `WITH ${[row, ...names].join(', ')}`];
}

interface Probe {
  readonly outside: string;
  readonly answer: string;
  readonly counts: readonly string[];
  readonly bound: RelationVariables;
}

/** Whether there is a row outside of a cursor: one is enough. */
function toProbe(match: RelationMatch, { outside, answer, counts, bound: { node } }: Probe): readonly string[] {
  return [
    ...match.before,
    `MATCH ${match.pattern}`,
    ...(match.grouping.length > 0
      ? [...where(match.conditions), ...match.grouping, ...where([outside])]
      : where([...match.conditions, counts.length === 0 ? outside : null])),
    ...(counts.length === 0 ? [`WITH ${node}`] : toCounts(counts, node, outside)),
    'LIMIT 1',
    `RETURN count(${node}.id) > 0 AS ${answer}`,
  ];
}

const EMPTY: CompiledEntries = { lines: [], entries: [] };

function compileEdge(
  selection: RelationSelection,
  relation: Relation,
  bound: RelationVariables,
  scope: StatementScope,
): CompiledEntries {
  const declared = { owner: selection.relation, properties: relation.edgeProperties };
  const projection = toProjection(bound.edge, edgePropertiesOf(selection), declared);
  const origin = { node: bound.node, edge: bound.edge, owner: bound.origin?.node ?? null };
  const owned = compileOwned(selection.edgeRelations, origin, scope);
  return { lines: owned.lines, entries: [...projection, ...owned.entries] };
}

function compileOwned(
  relations: readonly RelationSelection[],
  origin: RelationOrigin,
  scope: StatementScope,
): CompiledEntries {
  const compiled = relations.map((relation) => ({ relation, ...compileRelation(relation, origin, scope) }));
  return {
    lines: compiled.flatMap(({ lines }) => lines),
    entries: compiled.flatMap(({ relation, answers }) =>
      answersOf(relation).map((answer) => answers[answer] ?? 'null'),
    ),
  };
}

function orderOf(relation: Relation, selection: RelationSelection): Order {
  const [first] = Object.values(relation.orders);
  const order = selection.order === null ? first : relation.orders[selection.order];
  if (order === undefined)
    throw new RangeError(`${selection.relation} has no order ${JSON.stringify(selection.order)}`);
  return order;
}
