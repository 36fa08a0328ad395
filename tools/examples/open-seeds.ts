import { executeQuery } from '../../src/graphql/execute-query.ts';
import { loadSeeds } from '../../src/server/load-seeds.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { Question } from './read-questions.ts';

/** The graph of the seeds in memory, and how it answers. */
export interface Seeds {
  readonly store: GraphStore;
  /** The answer as a client gets it. An unexpected error is thrown. */
  answer(question: Pick<Question, 'query' | 'variables'>): Promise<unknown>;
}

/** Reads the seed articles into a graph in memory. The caller closes its store. */
export async function openSeeds(): Promise<Seeds> {
  const store = await openStore({ kind: 'memory' });
  await store.migrate();
  const { signal } = new AbortController();
  await loadSeeds({ store, signal, clock: () => new Date('2025-01-01T00:00:00Z'), say: () => undefined });
  return {
    store,
    async answer({ query, variables }) {
      const onHiddenError = (error: Error) => {
        throw error;
      };
      const result = await executeQuery({ store, query, variables, operationName: null, signal, onHiddenError });
      return JSON.parse(JSON.stringify(result));
    },
  };
}
