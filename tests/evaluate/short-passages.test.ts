import { describe, expect, it } from 'vitest';
import { findTold, isHeld, readTold, readTraps } from './short-passages.ts';

/** What the version had that was measured last, less a little. */
const MOST_HELD = 8;
const LEAST_FOUND = 0.76;
const LEAST_OF_KIND = 0.89;

describe('the extraction on short passages', () => {
  it('shows next to none as held of those who are not said to have met', async () => {
    const traps = await readTraps();
    const held = traps.filter(isHeld).map(({ text }) => text);
    expect(traps.length).toBeGreaterThan(600);
    expect(held.length, held.join('\n')).toBeLessThanOrEqual(MOST_HELD);
  });

  it('finds the meetings that they tell, of the kind that they are', async () => {
    const told = await readTold();
    const found = told.map(findTold).filter(({ isFound }) => isFound);
    expect(told.length).toBeGreaterThan(600);
    expect(found.length / told.length).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(found.filter(({ isOfKind }) => isOfKind).length / found.length).toBeGreaterThanOrEqual(LEAST_OF_KIND);
  });
});
