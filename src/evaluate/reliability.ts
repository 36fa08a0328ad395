import type { Claim } from './fact.ts';
import { type Interval, wilsonInterval } from './tally.ts';

/**
 * Whether a confidence means what it says: of the facts that claim about .8, are 80 % right? A reliability table in the
 * sense of A. H. Murphy and R. L. Winkler (1977), over bins of a tenth; few facts in a bin make its interval wide.
 */
export interface JudgedClaim extends Claim {
  /** Id of the gold article. */
  readonly article: string;
  readonly isRight: boolean;
}

export interface ReliabilityBin {
  /** Bounds of the claimed confidence, `[low, high)`; the last bin has its high. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Mean of the claimed confidences. */
  readonly claimed: number;
  /** Share of those that are right. */
  readonly observed: number;
  readonly interval: Interval | null;
}

const BINS = 10;

/** @returns the bins that hold any claim, from the lowest on. */
export function toReliability(claims: readonly JudgedClaim[]): readonly ReliabilityBin[] {
  const binOf = ({ confidence }: JudgedClaim): number => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9));
  return Array.from({ length: BINS }, (_, bin) => claims.filter((claim) => binOf(claim) === bin)).flatMap(
    (own, bin): readonly ReliabilityBin[] => {
      if (own.length === 0) return [];
      const right = own.filter(({ isRight }) => isRight).length;
      const claimed = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
      return [
        {
          low: bin / BINS,
          high: (bin + 1) / BINS,
          count: own.length,
          claimed,
          observed: right / own.length,
          interval: wilsonInterval(right, own.length),
        },
      ];
    },
  );
}
