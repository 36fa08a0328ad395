import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { postQuery } from './post-query.ts';

interface Asked {
  /** Milliseconds of `performance.now()`. */
  readonly sentAt: number;
  readonly millis: number;
  readonly outcome: string;
}

interface QueryLoadOptions {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Of the requests, how many are broken off before or in the midst of their answer. @default 0 */
  readonly leavingShare?: number;
  /** Between an answer and the next request of its connection. @default 0 */
  readonly pauseMillis?: number;
}

export interface QueryLoad {
  readonly asked: readonly Asked[];
  /** Resolves when the requests under way are answered. */
  stop(): Promise<void>;
}

/** Connections that stay open and ask without end, each the next request once it has its answer. */
export function startQueryLoad(options: QueryLoadOptions): QueryLoad {
  const { url, bodies, connections, leavingShare = 0, pauseMillis = 0 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked: Asked[] = [];
  let next = 0;
  /** As long as answers take now: some leave before the first byte, some between the first and the last. */
  let longestStayMillis = 100;
  let isStopped = false;

  const ask = async () => {
    while (!isStopped) {
      const body = bodies[next % bodies.length] ?? '';
      next += 1;
      const isLeaving = Math.random() < leavingShare;
      const sentAt = performance.now();
      const { outcome, millis } = await postQuery(url, {
        agent,
        body,
        leavesAfterMillis: isLeaving ? Math.random() * longestStayMillis : null,
      });
      if (!isLeaving) longestStayMillis = millis;
      asked.push({ sentAt, outcome, millis });
      if (pauseMillis > 0) await wait(pauseMillis);
    }
  };
  const all = Promise.all(Array.from({ length: connections }, ask));
  return {
    asked,
    async stop() {
      isStopped = true;
      await all;
      agent.destroy();
    },
  };
}
