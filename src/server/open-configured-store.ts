import { openStore } from '../store/open-store.ts';
import type { GraphStore } from '../store/port.ts';
import type { Configuration } from './configuration.ts';

/** Opens the graph that the configuration names, and creates what is missing of its constraints and indexes. */
export async function openConfiguredStore({ graph, credentials }: Configuration): Promise<GraphStore> {
  const store = await openStore(graph, credentials === null ? {} : { credentials });
  try {
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
