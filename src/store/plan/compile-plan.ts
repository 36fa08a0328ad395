import type { Parameters, Query, Row } from '../port.ts';
import { NODE_PROPERTIES, type NodeLabel } from '../relations/node-properties.ts';
import type { OrderedValues } from './candidate-keys.ts';
import { compileNode, compileRelation } from './compile-selection.ts';
import { answersOf, rootColumns } from './row-columns.ts';
import type { RootSelection } from './selection.ts';
import { StatementScope, subquery } from './statement-text.ts';

/** One statement that answers all roots. */
export interface CompiledPlan {
  readonly query: Query<Parameters, Row>;
  readonly parameters: Parameters;
  /** The name of the parameter with the ids of each root, by its place; null for a list. */
  readonly idParameters: readonly (string | null)[];
  /** The same of the dates that the rows of a list can have; null where they are not known, and for nodes. */
  readonly candidateParameters: readonly (string | null)[];
}

/**
 * Compiles what a query selects into one statement: nested subqueries that each collect one page, so that the number of
 * statements does not grow with depth, width or page sizes. It returns one row with a column for each root
 * (`decode-plan.ts`). The idea is that of `@neo4j/graphql`; the order of subqueries, the keyset pages and the labels are
 * what both engines answer alike and fast.
 *
 * One shape of selection always gives one text, so that the engines find its plan again: values are parameters, and
 * labels, types and property names come from `relations/`.
 *
 * @param values what the engine knows of the dates that lists are walked along (`candidate-keys.ts`); null where it reads
 *   its index in order, and needs no such help.
 * @throws ParleyError INPUT_INVALID for a filter or a cursor that is none. RangeError for a name that is not declared.
 */
export function compilePlan(roots: readonly RootSelection[], values: OrderedValues | null = null): CompiledPlan {
  const scope = new StatementScope(values);
  const compiled = roots.map((root, index) => compileRoot(root, index, scope));
  const lines = compiled.flatMap((root) => root.lines);
  const columns = compiled.flatMap((root) => root.columns);
  return {
    query: { name: 'plan', cypher: [...lines, `RETURN ${columns.join(', ')}`].join('\n') },
    parameters: scope.parameters.toParameters(),
    idParameters: compiled.map(({ ids }) => ids),
    candidateParameters: compiled.map(({ candidates }) => candidates),
  };
}

interface CompiledRoot {
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly ids: string | null;
  readonly candidates: string | null;
}

function compileRoot(root: RootSelection, index: number, scope: StatementScope): CompiledRoot {
  const columns = rootColumns(index);
  if (root.kind === 'nodes') {
    const page = scope.variable('page');
    const ids = scope.parameters.add(distinctIds(root));
    const lines = subquery('', toNodes(root, { page, ids }, scope));
    return { lines, columns: [`${page} AS ${columns.page}`], ids: ids.slice(1), candidates: null };
  }
  const { lines, answers } = compileRelation(root.list, null, scope);
  const asked = answersOf(root.list).map((answer) => `${answers[answer] ?? 'null'} AS ${columns[answer]}`);
  const candidates = scope.candidates.get(root.list)?.slice(1) ?? null;
  return { lines, columns: asked.length === 0 ? [`null AS ${columns.page}`] : asked, ids: null, candidates };
}

type NodesRoot = Extract<RootSelection, { readonly kind: 'nodes' }>;

/** @returns what the parameter with the ids of a root holds. */
export function distinctIds({ ids }: NodesRoot): readonly string[] {
  return [...new Set(ids)];
}

/** UNWIND rather than IN: the embedded engine's IN takes time quadratic in the list. */
function toNodes(
  root: NodesRoot,
  { page, ids }: { readonly page: string; readonly ids: string },
  scope: StatementScope,
): readonly string[] {
  const label = labelNamed(root.label);
  const id = scope.variable('id');
  const node = scope.variable('node');
  const { lines, entries } = compileNode(root.node, label, { node, edge: '', owner: null }, scope);
  return [
    `UNWIND ${ids} AS ${id}`,
    `MATCH (${node}:${label})`,
    `WHERE ${node}.id = ${id}`,
    ...lines,
    `RETURN collect([${entries.join(', ')}]) AS ${page}`,
  ];
}

function labelNamed(name: string): NodeLabel {
  if (!isLabel(name)) throw new RangeError(`no node has the label ${JSON.stringify(name)}`);
  return name;
}

function isLabel(name: string): name is NodeLabel {
  return Object.hasOwn(NODE_PROPERTIES, name);
}
