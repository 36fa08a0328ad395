/**
 * Counts of one fact type, and the figures made of them. The intervals are Wilson's score intervals at 95 %
 * (E. B. Wilson, 1927): they stay inside 0..1 and mean something for the few dozen facts that gold has.
 */
export interface Tally {
  /** Wanted and found. */
  readonly tp: number;
  /** Found and not wanted. */
  readonly fp: number;
  /** Wanted and not found. */
  readonly fn: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Each null where there is nothing to divide by. */
export interface Score extends Tally {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly precisionInterval: Interval | null;
  readonly recallInterval: Interval | null;
}

const NO_TALLY: Tally = { tp: 0, fp: 0, fn: 0 };
export const FOUND: Tally = { tp: 1, fp: 0, fn: 0 };
export const EXTRA: Tally = { tp: 0, fp: 1, fn: 0 };
export const MISSED: Tally = { tp: 0, fp: 0, fn: 1 };
/** Something else was found in the place of what was wanted. */
export const WRONG: Tally = { tp: 0, fp: 1, fn: 1 };

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }), NO_TALLY);
}

const Z = 1.959_963_984_540_054;

/** @returns the 95 % interval of `successes / trials`; null without trials. */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const spread = 1 + Z ** 2 / trials;
  const centre = share + Z ** 2 / (2 * trials);
  const margin = Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return { low: Math.max(0, (centre - margin) / spread), high: Math.min(1, (centre + margin) / spread) };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function toScore({ tp, fp, fn }: Tally): Score {
  return {
    tp,
    fp,
    fn,
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    precisionInterval: wilsonInterval(tp, tp + fp),
    recallInterval: wilsonInterval(tp, tp + fn),
  };
}
