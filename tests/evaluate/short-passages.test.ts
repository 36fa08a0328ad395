import { describe, expect, it } from 'vitest';
import { findTold, isHeld, readShortArticles, readTold, readTraps } from './short-passages.ts';

/** What was measured last. */
const MOST_HELD = 8;
/** What was measured last, less .02. */
const LEAST_FOUND = 0.76;
const LEAST_OF_KIND = 0.92;

describe('the extraction on short passages', () => {
  it('is asked of passages that stand there once each, and name those whom their rows name', async () => {
    const rows = [
      ...(await readTraps()).map(({ text, pair }) => ({ text, names: pair })),
      ...(await readTold()).map(({ text, people }) => ({ text, names: people })),
    ];
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    const isNamed = ({ text, names }: (typeof rows)[number]): boolean =>
      names.length > 1 && names.every((name) => name !== '' && text.includes(name));
    expect(rows.filter((row) => !isNamed(row))).toEqual([]);
  });

  it('shows next to none as held of those who are not said to have met', async () => {
    const traps = await readTraps();
    const held = traps.filter(isHeld).map(({ text }) => text);
    expect(traps.length).toBe(880);
    expect(held.length, held.join('\n')).toBeLessThanOrEqual(MOST_HELD);
  });

  it('finds the meetings that they tell, of the kind that they are', async () => {
    const told = await readTold();
    const found = told.map(findTold).filter(({ isFound }) => isFound);
    expect(told.length).toBe(880);
    expect(found.length / told.length).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(found.filter(({ isOfKind }) => isOfKind).length / found.length).toBeGreaterThanOrEqual(LEAST_OF_KIND);
  });
});

/** Of the short articles, as above. */
const MOST_HELD_OF_ARTICLES = 5;
const LEAST_FOUND_OF_ARTICLES = 0.81;
const LEAST_OF_KIND_OF_ARTICLES = 0.87;

describe('the extraction on short articles', () => {
  it('is asked of people whom the articles name', async () => {
    const { traps, told } = await readShortArticles();
    const rows = [
      ...traps.map(({ text, pair }) => ({ text, names: pair })),
      ...told.map(({ text, people }) => ({ text, names: people })),
    ];
    expect(rows.filter(({ text, names }) => names.length < 2 || !names.every((name) => text.includes(name)))).toEqual(
      [],
    );
  });

  it('shows next to none as held of those who are not said to have met', async () => {
    const { traps } = await readShortArticles();
    const held = traps.filter(isHeld).map(({ pair, text }) => `${pair.join(' + ')}: ${text}`);
    expect(traps.length).toBe(1687);
    expect(held.length, held.join('\n')).toBeLessThanOrEqual(MOST_HELD_OF_ARTICLES);
  });

  it('finds the meetings that they tell, of the kind that they are', async () => {
    const { told } = await readShortArticles();
    expect(told.length).toBe(1225);
    const found = told.map(findTold).filter(({ isFound }) => isFound);
    expect(found.length / told.length).toBeGreaterThanOrEqual(LEAST_FOUND_OF_ARTICLES);
    expect(found.filter(({ isOfKind }) => isOfKind).length / found.length).toBeGreaterThanOrEqual(
      LEAST_OF_KIND_OF_ARTICLES,
    );
  });
});
