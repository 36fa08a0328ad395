import { type Configuration, parseConfiguration } from '../server/configuration.ts';
import { openStore } from '../store/open-store.ts';
import type { GraphStore } from '../store/port.ts';
import type { CliContext } from './cli-context.ts';

/** Reads the configuration, opens the graph it names, creates what is missing of its indexes, and closes it afterwards. */
export async function withConfiguredStore<T>(
  context: CliContext,
  work: (store: GraphStore, configuration: Configuration) => Promise<T>,
): Promise<T> {
  const configuration = parseConfiguration(context.environment);
  const store = await openStore(configuration.graph, { credentials: configuration.neo4j });
  try {
    await store.migrate();
    return await work(store, configuration);
  } finally {
    await store.close();
  }
}
