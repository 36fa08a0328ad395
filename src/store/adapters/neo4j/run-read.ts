import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type QueryResult, type SessionConfig } from 'neo4j-driver';
import { isUnreachable } from './translate-neo4j-error.ts';

/** How long a read, or a transaction, is tried again after an error that may pass. */
export const RETRY_MILLIS = 5_000;
/**
 * How long while nobody answers: enough for a connection that has died in the pool, and for another server of a cluster.
 * Whoever waits for an answer is told soon that there is none.
 */
const UNREACHABLE_RETRY_MILLIS = 500;
const FIRST_DELAY_MILLIS = 100;
const DELAY_FACTOR = 2;
/** A part of each delay is left to chance, so that many readers do not come back at the same moment. */
const LEAST_SHARE_OF_DELAY = 0.6;

/** Since when no read of a store has reached its server, as `performance.now()`; null while reads do. */
export interface Outage {
  since: number | null;
}

interface Reading {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
  readonly session: SessionConfig;
  /** The server ends the statement after that. */
  readonly timeoutMillis: number;
  readonly signal: AbortSignal | undefined;
  /** Shared by the reads of a store: once one has waited in vain, the others are not to wait again each. */
  readonly outage: Outage;
}

/**
 * Runs one reading statement that the server commits by itself. The driver's managed transactions send a COMMIT and wait
 * for its answer after the rows: with small statements that was 38 to 60 % of the reads a second. A read has no effects,
 * so it may run again as they do, after an error that the driver calls retryable; routing and bookmarks are the session's.
 *
 * When the signal is aborted the session is closed, which resets the connection: the server ends the statement.
 *
 * @throws what the driver throws; AbortError where the signal was aborted between two tries.
 */
export async function runRead(driver: Driver, reading: Reading): Promise<QueryResult> {
  const { outage, signal } = reading;
  let failingSince = Number.POSITIVE_INFINITY;
  for (let delay = FIRST_DELAY_MILLIS; ; delay *= DELAY_FACTOR) {
    try {
      const result = await runOnce(driver, reading);
      outage.since = null;
      return result;
    } catch (error) {
      const now = performance.now();
      failingSince = Math.min(failingSince, now);
      if (isUnreachable(error)) {
        outage.since ??= failingSince;
        failingSince = Math.min(failingSince, outage.since);
      }
      if (signal?.aborted === true || now - failingSince > retryMillis(error)) throw error;
    }
    const share = LEAST_SHARE_OF_DELAY + Math.random() * (1 - LEAST_SHARE_OF_DELAY);
    await wait(delay * share, undefined, signal === undefined ? {} : { signal });
  }
}

/** @returns for how long after the first failure a read is tried again; below zero for never. */
function retryMillis(error: unknown): number {
  if (!neo4j.isRetryableError(error)) return -1;
  return isUnreachable(error) ? UNREACHABLE_RETRY_MILLIS : RETRY_MILLIS;
}

async function runOnce(
  driver: Driver,
  { cypher, parameters, session: config, timeoutMillis, signal }: Reading,
): Promise<QueryResult> {
  const session = driver.session({ ...config, defaultAccessMode: neo4j.session.READ });
  const end = () => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  try {
    return await session.run(cypher, parameters, { timeout: timeoutMillis });
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}
