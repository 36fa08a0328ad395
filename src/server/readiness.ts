import type { GraphStore } from '../store/port.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';

/** What a probe is told: `ready`, or what stands against it. */
export type Readiness = 'ready' | 'loading' | 'closing' | 'the graph engine does not answer';

const MAX_AGE_MILLIS = 1_000;
const PING_MILLIS = 2_000;

interface ReadinessOptions {
  readonly store: Pick<GraphStore, 'ping'>;
  readonly logger: Logger;
  readonly lifecycle: Pick<Lifecycle, 'phase'>;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/**
 * @returns a check whether the server can answer now. The engine is asked at most once a second and once at a time, however
 * many probes come; an engine that says nothing for two seconds does not answer.
 */
export function createReadiness({ store, logger, lifecycle, now }: ReadinessOptions): () => Promise<Readiness> {
  let answers: Promise<boolean> | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let isAsking = false;

  const ask = async (): Promise<boolean> => {
    try {
      await answerWithin(store.ping(), PING_MILLIS);
      return true;
    } catch (error) {
      logger.warn({ err: error }, 'not ready: the graph engine does not answer');
      return false;
    } finally {
      isAsking = false;
      askedAt = now();
    }
  };

  return async () => {
    if (lifecycle.phase !== 'serving') return lifecycle.phase;
    if (answers === null || (!isAsking && now() - askedAt > MAX_AGE_MILLIS)) {
      isAsking = true;
      answers = ask();
    }
    return (await answers) ? 'ready' : 'the graph engine does not answer';
  };
}

function answerWithin(ping: Promise<void>, millis: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${millis} ms`)), millis);
    ping.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
