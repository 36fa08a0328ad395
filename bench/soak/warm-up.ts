import { setTimeout as wait } from 'node:timers/promises';
import { startQueryLoad } from './query-load.ts';

const CONNECTIONS = 8;
const MILLIS = 10_000;

/** Lets the engine plan, and both processes compile, what they are asked. */
export async function warmUp(url: string, bodies: readonly string[]): Promise<void> {
  const load = startQueryLoad({ url, bodies, connections: CONNECTIONS });
  await wait(MILLIS);
  await load.stop();
}
