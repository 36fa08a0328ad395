import type { GraphStore } from '../../src/store/port.ts';

/** In the text of every statement of a slow store, so that an engine's list of what runs shows it. */
export const SLOW_MARK = 'countedSlowly';

/** @returns the store, with every statement of `read` made to count for minutes before it answers. */
export function makeSlow(store: GraphStore): GraphStore {
  return {
    read: (query, parameters, signal) =>
      store.read(
        {
          name: query.name,
          cypher: `UNWIND range(1, 5000000000) AS slowRow\nWITH count(slowRow) AS ${SLOW_MARK}\n${query.cypher}`,
        },
        parameters,
        signal,
      ),
    write: (work) => store.write(work),
    search: (index, text, limit, signal) => store.search(index, text, limit, signal),
    migrate: () => store.migrate(),
    settle: () => store.settle(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
