import type { GraphLocation } from './graph-location.ts';
import type { GraphStore } from './port.ts';
import type { StoreOptions } from './store-options.ts';

/**
 * Opens the graph at a location. Adapters are loaded when they are asked for, so that a run on one engine does not pay
 * for the driver of the other. Constraints and indexes are left to `migrate()`.
 * @throws ParleyError ENGINE_UNAVAILABLE, ENGINE_AUTHENTICATION, ENGINE_LOCKED or ENGINE_DAMAGED, naming the location.
 */
export async function openStore(location: GraphLocation, options: StoreOptions = {}): Promise<GraphStore> {
  if (location.kind === 'neo4j') {
    const { openNeo4jStore } = await import('./adapters/neo4j/open-neo4j-store.ts');
    return openNeo4jStore(location.uri, options);
  }
  const { openEmbeddedStore } = await import('./adapters/embedded/open-embedded-store.ts');
  return openEmbeddedStore(location.kind === 'folder' ? location.path : null, options);
}
