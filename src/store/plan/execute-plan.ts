import type { GraphReader, ValueCount } from '../port.ts';
import { nameOf, type OrderedValues, walkedProperties } from './candidate-keys.ts';
import { decodePlan } from './decode-plan.ts';
import { findPlan } from './known-plans.ts';
import type { PlanAnswer, PlannedNode, RootSelection } from './selection.ts';
import { type DeferredRelations, splitPlan } from './split-plan.ts';

/**
 * Answers all roots with one statement, or, where they ask for more than fits into one (`statement-budget.ts`), with a
 * few: each asks for what hangs below the nodes that the one before found.
 *
 * @throws ParleyError INPUT_INVALID for a filter or a cursor that is none, ENGINE_… from the reader. RangeError for a
 * name that is not declared.
 */
export async function executePlan(
  reader: GraphReader,
  roots: readonly RootSelection[],
  signal?: AbortSignal,
): Promise<PlanAnswer> {
  if (roots.length === 0) return new Map();
  const { now, later, deferred } = splitPlan(roots);
  const { query, parameters } = findPlan(now, await orderedValues(reader, now));
  const incomplete = new Map<DeferredRelations, PlannedNode[]>();
  const rows = await reader.read(query, parameters, signal);
  const answer = decodePlan(now, rows, (selection, node) => {
    const relations = deferred.get(selection);
    if (relations === undefined) return;
    const nodes = incomplete.get(relations) ?? [];
    incomplete.set(relations, nodes);
    nodes.push(node);
  });
  await complete(reader, incomplete, signal);
  return later.length === 0 ? answer : new Map([...answer, ...(await executePlan(reader, later, signal))]);
}

/** Null where the engine reads its index in order, and needs no such help. */
async function orderedValues(reader: GraphReader, roots: readonly RootSelection[]): Promise<OrderedValues | null> {
  if (reader.orderedValues === undefined) return null;
  const values = new Map<string, readonly ValueCount[]>();
  for (const walked of walkedProperties(roots)) {
    values.set(nameOf(walked), await reader.orderedValues(walked));
  }
  return values;
}

/** Adds to each node the pages that its statement left out; defined, not set, for a key can be `__proto__`. */
async function complete(
  reader: GraphReader,
  incomplete: ReadonlyMap<DeferredRelations, readonly PlannedNode[]>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const groups = [...incomplete].map(([{ label, relations }, nodes], index) => {
    const ids = nodes.map((node) => node.id);
    const root: RootSelection = { kind: 'nodes', key: `${index}`, label, ids, node: { properties: [], relations } };
    return { root, nodes };
  });
  const roots = groups.map(({ root }) => root);
  const answer = await executePlan(reader, roots, signal);
  for (const { root, nodes } of groups) {
    const found = answer.get(root.key);
    if (found?.kind !== 'nodes') continue;
    for (const node of nodes) {
      const pages = found.nodes.get(node.id)?.pages ?? {};
      Object.defineProperties(node.pages, Object.getOwnPropertyDescriptors(pages));
    }
  }
}
