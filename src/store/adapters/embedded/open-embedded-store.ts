import type { GraphStore } from '../../port.ts';
import type { StoreOptions } from '../../store-options.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { openFolder, openMemory } from './open-database.ts';

/** @param folder null for a graph in memory. @throws ParleyError as `openFolder`. */
export function openEmbeddedStore(folder: string | null, options: StoreOptions): GraphStore {
  return folder === null
    ? new EmbeddedStore(openMemory(options), 'the graph in memory', options)
    : new EmbeddedStore(openFolder(folder, options), `the graph at ${folder}`, options);
}
