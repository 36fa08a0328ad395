import type { GraphStore } from './port.ts';
import { SOURCES_OF_MEETINGS, WRITE_SOURCE_COUNTS } from './queries/count-sources.ts';

const MEETINGS_AT_ONCE = 1_000;

/** Writes at each meeting how many documents and publishers report it: for a graph of before they were counted. */
export async function countSources(store: GraphStore): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await store.read(SOURCES_OF_MEETINGS, { after, limit: MEETINGS_AT_ONCE });
    const last = rows.at(-1);
    if (last === undefined) return;
    await store.write((tx) => tx.run(WRITE_SOURCE_COUNTS, { rows }));
    after = last.id;
  }
}
