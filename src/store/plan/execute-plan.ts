import type { GraphReader } from '../port.ts';
import { compilePlan } from './compile-plan.ts';
import type { PlanAnswer, RootSelection } from './selection.ts';

/** Answers all roots with one statement. */
export async function executePlan(
  reader: GraphReader,
  roots: readonly RootSelection[],
  signal?: AbortSignal,
): Promise<PlanAnswer> {
  if (roots.length === 0) return new Map();
  const plan = compilePlan(roots);
  return plan.decode(await reader.read(plan.query, plan.parameters, signal));
}
