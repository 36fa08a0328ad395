import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type QueryResult, type SessionConfig } from 'neo4j-driver';

/** How long a read, or a transaction, is tried again after an error that may pass. */
export const RETRY_MILLIS = 5_000;
const FIRST_DELAY_MILLIS = 100;
const DELAY_FACTOR = 2;
/** A part of each delay is left to chance, so that many readers do not come back at the same moment. */
const LEAST_SHARE_OF_DELAY = 0.6;

interface Reading {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
  readonly session: SessionConfig;
  /** The server ends the statement after that. */
  readonly timeoutMillis: number;
  readonly signal: AbortSignal | undefined;
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
  const until = performance.now() + RETRY_MILLIS;
  for (let delay = FIRST_DELAY_MILLIS; ; delay *= DELAY_FACTOR) {
    try {
      return await runOnce(driver, reading);
    } catch (error) {
      if (!neo4j.isRetryableError(error) || reading.signal?.aborted === true || performance.now() > until) throw error;
    }
    const share = LEAST_SHARE_OF_DELAY + Math.random() * (1 - LEAST_SHARE_OF_DELAY);
    await wait(delay * share, undefined, reading.signal === undefined ? {} : { signal: reading.signal });
  }
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
