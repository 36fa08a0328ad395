import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/cli/read-gold.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { extract } from '../../src/extract/extract.ts';
import { FLOORS } from './floors.ts';

const root = join(import.meta.dirname, '../..');

describe('the extraction', () => {
  it.for(FLOORS)('does not fall below its floors on $folder', async ({ folder, floors, maxFalseHeld }, context) => {
    const path = join(root, folder);
    if (!existsSync(path)) {
      console.warn(`skipped: no gold at ${folder}`);
      context.skip();
    }
    const { scores, falseHeld, evidence } = evaluate(
      await readGold(path),
      ({ id, title, publisher, publishedAt, text }) =>
        extract({ id, title, publisher, publishedAt, text, url: null, language: null }),
    );
    const below = scores.filter(({ fact, f1 }) => (f1 ?? 0) < floors[fact]);
    expect(below.map(({ fact, f1 }) => `${fact} ${f1?.toFixed(3)} is below ${floors[fact]}`)).toEqual([]);
    expect(falseHeld.count).toBeLessThanOrEqual(maxFalseHeld);
    expect(evidence.bad).toBe(0);
  });
});
