import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillText, HOSTILE_PIECES } from '../../support/hostile-texts.ts';

/**
 * Every pattern of the rules on every hostile text. The passes show patterns a sentence or a few words; here they see far
 * more, so that one that backtracks in more than the square of the length fails by the runner's time limit.
 */
const SIZE = 3000;
const FOLDER = new URL('../../../src/extract/rules/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function patternsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (Array.isArray(value)) return value.flatMap(patternsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsIn) : [];
}

async function patternsOf(file: string): Promise<readonly RegExp[]> {
  const module: Readonly<Record<string, unknown>> = await import(new URL(file, FOLDER).href);
  return Object.values(module).flatMap(patternsIn);
}

describe('the patterns of the rules', () => {
  it.each(files)('of %s end on hostile texts', async (file) => {
    const texts = HOSTILE_PIECES.map(([, piece]) => fillText(piece.toLowerCase(), SIZE));
    for (const pattern of await patternsOf(file))
      for (const text of texts) {
        pattern.lastIndex = 0;
        expect(typeof pattern.test(text)).toBe('boolean');
      }
  });

  it('are found: there are more than a hundred', async () => {
    const all = await Promise.all(files.map(patternsOf));
    expect(all.flat().length).toBeGreaterThan(100);
  });
});
