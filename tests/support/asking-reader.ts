import type { GraphReader, GraphStore } from '../../src/store/port.ts';

/** @returns the same store without what it knows by itself: each question takes its statement. */
export function askingReader(store: GraphStore): GraphReader {
  return { read: (query, parameters, signal) => store.read(query, parameters, signal) };
}
