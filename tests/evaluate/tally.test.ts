import { describe, expect, it } from 'vitest';
import { sumTallies, toScore, wilsonInterval } from '../../src/evaluate/tally.ts';

describe('toScore', () => {
  it('divides by what was found and by what was wanted', () => {
    expect(toScore({ tp: 6, fp: 2, fn: 4 })).toMatchObject({ precision: 0.75, recall: 0.6, f1: 12 / 18 });
  });

  it('has no figure where there is nothing to divide by', () => {
    expect(toScore({ tp: 0, fp: 0, fn: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
  });
});

describe('wilsonInterval', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('%d of %d lies between %d and %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('narrows with more trials', () => {
    const width = (trials: number): number => {
      const interval = wilsonInterval(trials / 2, trials);
      return interval === null ? Number.NaN : interval.high - interval.low;
    };
    expect(width(100)).toBeLessThan(width(10));
  });

  it('is null without trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('sumTallies', () => {
  it('adds each count', () => {
    expect(
      sumTallies([
        { tp: 1, fp: 2, fn: 3 },
        { tp: 4, fp: 5, fn: 6 },
      ]),
    ).toEqual({ tp: 5, fp: 7, fn: 9 });
  });
});
