import { type Logger, pino } from 'pino';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/server/start-server.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { GraphStore } from '../../../src/store/port.ts';

export interface StartedApp extends RunningServer {
  readonly store: GraphStore;
  /** The lines of its log so far. */
  readonly lines: readonly Record<string, unknown>[];
}

/** Starts a server over an empty graph in memory, or over the store that is given, on a port of its own. */
export async function startApp(options: Partial<ServerOptions> = {}): Promise<StartedApp> {
  const lines: Record<string, unknown>[] = [];
  const logger: Logger = pino({}, { write: (line: string) => lines.push(JSON.parse(line)) });
  const store = options.store ?? (await openMemory());
  const server = await startServer({ host: '127.0.0.1', port: 0, logger, ...options, store });
  server.serve();
  return { ...server, store, lines };
}

async function openMemory(): Promise<GraphStore> {
  const store = await openStore({ kind: 'memory' });
  await store.migrate();
  return store;
}
