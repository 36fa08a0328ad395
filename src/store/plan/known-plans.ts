import { LRUCache } from 'lru-cache';
import type { Parameters } from '../port.ts';
import { candidateKeys, type OrderedValues } from './candidate-keys.ts';
import { type CompiledPlan, compilePlan, distinctIds } from './compile-plan.ts';
import type { RootSelection } from './selection.ts';

const MOST_KEPT = 500;
/** UTF-16 units of all shapes and statements together. */
const MAX_TOTAL_LENGTH = 4_000_000;
/** UTF-16 units of one; what is longer is compiled each time. */
const MAX_LENGTH = 40_000;

/**
 * Statements by the shape of their selection: all that it says but the ids that its roots start at, and the dates that the
 * graph has. Clients ask few questions of many nodes, and to compile one takes a tenth of the processor time of a small
 * answer. No node, name or date of the graph is kept, only what clients asked.
 */
const known = new LRUCache<string, CompiledPlan>({
  max: MOST_KEPT,
  maxSize: MAX_TOTAL_LENGTH,
  maxEntrySize: MAX_LENGTH,
  sizeCalculation: ({ query }, shape) => shape.length + query.cypher.length,
});

/** The same as `compilePlan`, which is not called again for a shape that is known. */
export function findPlan(
  roots: readonly RootSelection[],
  values: OrderedValues | null,
): Pick<CompiledPlan, 'query' | 'parameters'> {
  const rootsOfShape = roots.map((root) => (root.kind === 'nodes' ? { ...root, ids: [] } : root));
  // The dates that a list is walked along change with the graph; whether they are known is a matter of the text.
  const candidates = roots.map((root) =>
    root.kind === 'list' && values !== null ? candidateKeys(root.list, values) : null,
  );
  const shape = JSON.stringify([values === null, candidates.map((keys) => keys !== null), rootsOfShape]);
  const kept = known.get(shape);
  const plan = kept ?? compilePlan(rootsOfShape, values);
  if (kept === undefined) known.set(shape, withoutCandidates(plan));
  const own = { ...idsOf(roots, plan), ...candidatesOf(candidates, plan) };
  return { query: plan.query, parameters: { ...plan.parameters, ...own } };
}

function idsOf(roots: readonly RootSelection[], { idParameters }: CompiledPlan): Parameters {
  return Object.fromEntries(
    roots.flatMap((root, index) => {
      const name = idParameters[index] ?? null;
      return root.kind === 'list' || name === null ? [] : [[name, distinctIds(root)]];
    }),
  );
}

function candidatesOf(
  candidates: readonly (readonly string[] | null)[],
  { candidateParameters }: CompiledPlan,
): Parameters {
  return Object.fromEntries(
    candidates.flatMap((keys, index) => {
      const name = candidateParameters[index] ?? null;
      return keys === null || name === null ? [] : [[name, keys]];
    }),
  );
}

/** So that no date of the graph is kept. */
function withoutCandidates(plan: CompiledPlan): CompiledPlan {
  const names = plan.candidateParameters.filter((name) => name !== null);
  return { ...plan, parameters: { ...plan.parameters, ...Object.fromEntries(names.map((name) => [name, []])) } };
}
