import { openStore } from '../store/open-store.ts';
import type { GraphStore } from '../store/port.ts';
import { DEFAULT_QUERY_TIMEOUT_MILLIS } from '../store/store-options.ts';
import type { Configuration } from './configuration.ts';

/** Opens the graph that the configuration names, and creates what is missing of its constraints and indexes. */
export async function openConfiguredStore({ graph, credentials, timeoutMillis }: Configuration): Promise<GraphStore> {
  const store = await openStore(graph, {
    ...(credentials === null ? {} : { credentials }),
    // The limit of a request is the server's; the engine's own only has to let it be reached.
    queryTimeoutMillis: Math.max(DEFAULT_QUERY_TIMEOUT_MILLIS, timeoutMillis),
  });
  try {
    await store.migrate();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
