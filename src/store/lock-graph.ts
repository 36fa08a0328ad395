import type { GraphWriter } from './port.ts';
import { LOCK_GRAPH } from './queries/lock-graph.ts';

/**
 * Lets a transaction go on only when no other that called this is under way. To be called first: resolving reads what it
 * then writes (who is known, how many documents use a name), and two that read the same would lose one's changes.
 */
export async function lockGraph(tx: GraphWriter): Promise<void> {
  await tx.run(LOCK_GRAPH, {});
}
