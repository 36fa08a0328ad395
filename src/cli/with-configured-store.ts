import { parseConfiguration } from '../server/configuration.ts';
import { openConfiguredStore } from '../server/open-configured-store.ts';
import type { GraphStore } from '../store/port.ts';
import type { CliContext } from './cli-context.ts';

/** Runs `work` on the graph that the environment names, and closes it afterwards, whatever comes. */
export async function withConfiguredStore<T>(context: CliContext, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openConfiguredStore(parseConfiguration(context.environment));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
