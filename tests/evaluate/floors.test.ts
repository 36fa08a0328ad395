import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Fact } from '../../src/evaluate/fact.ts';
import { parseGold } from '../../src/evaluate/gold.ts';
import { extract } from '../../src/extract/extract.ts';

const root = join(import.meta.dirname, '../..');

/** F1 scores below which a change has made the extraction worse. */
const FLOORS: readonly { readonly folder: string; readonly floors: Partial<Record<Fact, number>> }[] = [
  {
    folder: 'seeds/gold',
    floors: {
      people: 0.95,
      countries: 0.95,
      organizations: 0.85,
      meetings: 0.75,
      participants: 0.75,
      date: 0.75,
      statements: 0.85,
    },
  },
  {
    folder: '../shared/gold/seeds',
    floors: {
      people: 0.9,
      countries: 0.95,
      organizations: 0.75,
      meetings: 0.8,
      participants: 0.8,
      date: 0.85,
      statements: 0.7,
    },
  },
  { folder: '../shared/gold/articles', floors: { people: 0.75, meetings: 0.25 } },
];

describe('the extraction', () => {
  it.for(FLOORS)('does not fall below its floors on $folder', ({ folder, floors }, context) => {
    const path = join(root, folder);
    if (!existsSync(path)) {
      console.warn(`skipped: no gold at ${folder}`);
      context.skip();
    }
    const gold = readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .map((name) => parseGold(JSON.parse(readFileSync(join(path, name), 'utf8')), name));
    const evaluation = evaluate(gold, ({ id, title, publisher, publishedAt, text }) =>
      extract({ id, title, publisher, publishedAt, text, url: null, language: null }),
    );
    const below = evaluation.scores.filter(({ fact, f1 }) => (f1 ?? 0) < (floors[fact] ?? 0));
    expect(below.map(({ fact, f1 }) => `${fact} ${f1}`)).toEqual([]);
    expect(evaluation.falseHeld.count).toBe(0);
    expect(evaluation.evidence.bad).toBe(0);
  });
});
