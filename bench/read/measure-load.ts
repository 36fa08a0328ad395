import { performance } from 'node:perf_hooks';
import type { Parameters } from '../../src/store/port.ts';
import type { Asking } from './contender.ts';

export interface Load {
  readonly requestsPerSecond: number;
  /** Of the time to an answer, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Latencies of one side, gathered over its turns. */
export class LoadMeter {
  readonly #latencies: number[] = [];
  #millis = 0;

  /** Asks over `connections` for so long, each the next request once it has its answer. */
  async run(asking: Asking, variables: readonly Parameters[], connections: number, millis: number): Promise<void> {
    const startedAt = performance.now();
    const until = startedAt + millis;
    let next = 0;
    const ask = async () => {
      while (performance.now() < until) {
        const chosen = variables[next % variables.length];
        next += 1;
        if (chosen === undefined) return;
        const askedAt = performance.now();
        await asking.ask(chosen);
        this.#latencies.push(performance.now() - askedAt);
      }
    };
    await Promise.all(Array.from({ length: connections }, ask));
    this.#millis += performance.now() - startedAt;
  }

  load(): Load {
    const sorted = Float64Array.from(this.#latencies).sort();
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return { requestsPerSecond: (sorted.length / this.#millis) * 1_000, p50: at(0.5), p95: at(0.95) };
  }
}
