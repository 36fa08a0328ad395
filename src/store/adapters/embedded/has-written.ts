import type { QueryResult } from '@grafeo-db/js';

/** @returns whether the statement changed the graph, and so its commit goes to the log. */
export function hasWritten({ counters }: QueryResult): boolean {
  return (
    counters.nodesCreated > 0 ||
    counters.nodesDeleted > 0 ||
    counters.edgesCreated > 0 ||
    counters.edgesDeleted > 0 ||
    counters.propertiesSet > 0 ||
    counters.labelsAdded > 0 ||
    counters.labelsRemoved > 0
  );
}
