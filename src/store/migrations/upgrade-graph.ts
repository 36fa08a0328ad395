import { countSources } from '../count-sources.ts';
import type { GraphStore } from '../port.ts';
import { rebuildSearchIndex } from '../search/rebuild-search-index.ts';
import { SCHEMA_VERSION } from './graph-schema.ts';
import { writeSchemaVersion } from './schema-version.ts';

/**
 * Brings what an older Parley wrote up to what this one reads, once the constraints and indexes are there, and marks the
 * graph with its version last: an upgrade that was cut short is done again.
 *
 * @param version of the graph, 0 for one that is new.
 */
export async function upgradeGraph(store: GraphStore, version: number): Promise<void> {
  if (version >= SCHEMA_VERSION) return;
  if (version < 2) {
    await rebuildSearchIndex(store);
    await countSources(store);
  }
  await store.write(writeSchemaVersion);
}
