/** One voice for a value. `weight` ≥ 0. */
export interface Voice<T> {
  readonly value: T | null;
  readonly weight: number;
}

/**
 * The value with the most weight behind it; of equals, the first by `compare`. Voices for null abstain.
 *
 * @param compare a total order of values: the result does not depend on the order of the voices.
 */
export function vote<T extends string>(voices: readonly Voice<T>[], compare: (a: T, b: T) => number): T | null {
  const sums = new Map<T, number[]>();
  for (const { value, weight } of voices) {
    if (value !== null) sums.set(value, [...(sums.get(value) ?? []), weight]);
  }
  const totals = [...sums].map(([value, weights]) => ({ value, total: sumExactly(weights) }));
  const [winner] = totals.sort((a, b) => b.total - a.total || compare(a.value, b.value));
  return winner?.value ?? null;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sums in one order and rounds, so that the order of the voices does not decide a tie. */
function sumExactly(weights: readonly number[]): number {
  const sum = [...weights].sort((a, b) => a - b).reduce((total, weight) => total + weight, 0);
  return Math.round(sum * 1e6) / 1e6;
}
