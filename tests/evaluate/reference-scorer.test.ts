import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../src/domain/records/schema.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { type GoldArticle, parseGold } from '../../src/evaluate/gold.ts';
import { createRandom } from '../support/random.ts';
import { perturbRecords } from './perturb-records.ts';

/** A second, independent scorer with gold of its own, where one lies beside the repository. */
const REFERENCE = join(import.meta.dirname, '../../../shared/gold');
const SCORER = join(REFERENCE, 'score.mjs');
const ROUNDS = 4;

function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseGold(JSON.parse(readFileSync(join(folder, name), 'utf8')), name));
}

/** Fact, tp, fp and fn of each line of the table, then the last two lines. */
function scoreByReference(folder: string, gold: readonly GoldArticle[], recordsOf: (article: GoldArticle) => Records) {
  const target = mkdtempSync(join(tmpdir(), 'parley-score-'));
  try {
    for (const article of gold) writeFileSync(join(target, `${article.id}.json`), JSON.stringify(recordsOf(article)));
    const printed = execFileSync(process.execPath, [SCORER, folder, target], { encoding: 'utf8' });
    return {
      facts: [...printed.matchAll(/^(\w+) .* (\d+)\/(\d+)\/(\d+)$/gmu)].map((match) => match.slice(1, 5).join(' ')),
      falseHeld: /^false held +(\d+) of (\d+)/mu.exec(printed)?.slice(1, 3).join(' '),
      evidence: /^evidence spans +(\d+) checked, (\d+) bad/mu.exec(printed)?.slice(1, 3).join(' '),
    };
  } finally {
    rmSync(target, { recursive: true });
  }
}

describe('the figures', () => {
  it.for(['seeds', 'articles'])('agree with those of the reference scorer on its %s', (name, context) => {
    if (!existsSync(SCORER)) {
      console.warn(`skipped: no reference scorer at ${SCORER}`);
      context.skip();
    }
    const folder = join(REFERENCE, name);
    const gold = readGold(folder);
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const random = createRandom(seed);
      const records = new Map(gold.map((article) => [article.id, perturbRecords(article, random)]));
      const recordsOf = ({ id }: GoldArticle): Records => {
        const own = records.get(id);
        if (own === undefined) throw new Error(`no records for ${id}`);
        return own;
      };
      const evaluation = evaluate(gold, recordsOf);
      expect({
        facts: evaluation.scores.map(({ fact, tp, fp, fn }) => `${fact} ${tp} ${fp} ${fn}`),
        falseHeld: `${evaluation.falseHeld.count} ${evaluation.falseHeld.traps}`,
        evidence: `${evaluation.evidence.spans} ${evaluation.evidence.bad}`,
      }).toEqual(scoreByReference(folder, gold, recordsOf));
    }
  });
});
