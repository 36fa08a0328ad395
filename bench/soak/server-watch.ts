import { setTimeout as wait } from 'node:timers/promises';
import type { LoadedServer } from './with-server.ts';

export interface Reading {
  readonly moment: string;
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  /** Beside the heap: buffers. */
  readonly externalMegabytes: number;
  readonly subscriptions: number;
  /** Of the event loop since the reading before, in milliseconds. */
  readonly delayP50: number;
  readonly delayP99: number;
  /** Seconds of processor time since the start. */
  readonly processorSeconds: number;
}

const MEGABYTE = 2 ** 20;
const MILLIS = 1_000;
/** As long as a full collection of a heap of this size takes. */
const COLLECTION_MILLIS = 500;

/** Reads what the server says of itself at `/metrics`, after a full garbage collection. */
export async function readServer({ url, collectGarbage }: LoadedServer, moment: string): Promise<Reading> {
  collectGarbage();
  await wait(COLLECTION_MILLIS);
  const text = await (await fetch(new URL('/metrics', url))).text();
  const figureOf = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1] ?? Number.NaN);
  return {
    moment,
    residentMegabytes: figureOf('process_resident_memory_bytes') / MEGABYTE,
    heapMegabytes: figureOf('nodejs_heap_size_used_bytes') / MEGABYTE,
    externalMegabytes: figureOf('nodejs_external_memory_bytes') / MEGABYTE,
    subscriptions: figureOf('parley_subscriptions_active'),
    delayP50: figureOf('nodejs_eventloop_lag_p50_seconds') * MILLIS,
    delayP99: figureOf('nodejs_eventloop_lag_p99_seconds') * MILLIS,
    processorSeconds: figureOf('process_cpu_seconds_total'),
  };
}

/** Waits until so many subscriptions are open. @throws Error when they are not after a minute. */
export async function awaitSubscriptions(server: LoadedServer, count: number): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { subscriptions } = await readServer(server, '');
    if (subscriptions === count) return;
    await wait(500);
  }
  throw new Error(`the server has not ${count} subscriptions open after a minute`);
}
