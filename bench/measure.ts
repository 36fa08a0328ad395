import { performance } from 'node:perf_hooks';

export interface Contender {
  readonly name: string;
  run(): Promise<void> | void;
}

/**
 * Runs contenders in turn, the order reversed each round so that a machine that slows down slows all of them, and
 * returns the median of the rounds in milliseconds, contenders in the order given. The first round warms up and is not
 * counted.
 */
export async function measureInTurn(contenders: readonly Contender[], rounds: number): Promise<readonly number[]> {
  const millis: number[][] = contenders.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    const order = [...contenders.keys()];
    if (round % 2 === 1) order.reverse();
    for (const index of order) {
      const startedAt = performance.now();
      await contenders[index]?.run();
      if (round > 0) millis[index]?.push(performance.now() - startedAt);
    }
  }
  return millis.map(median);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
