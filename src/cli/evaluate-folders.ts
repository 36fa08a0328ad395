import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Document } from '../domain/document.ts';
import type { Records } from '../domain/records/schema.ts';
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts';
import { formatComparison } from '../evaluate/format-comparison.ts';
import { formatEvaluation } from '../evaluate/format-evaluation.ts';
import type { GoldArticle } from '../evaluate/gold.ts';
import { explainDocument } from '../extract/explain/explain-document.ts';
import type { Extractor } from '../pipeline/extractor.ts';
import { packageRoot } from '../server/package-root.ts';
import type { CliContext } from './cli-context.ts';
import type { ExtractorChoice } from './extractor-option.ts';
import { formatAccount } from './format-account.ts';
import { openExtractor } from './open-extractor.ts';
import { readGold } from './read-gold.ts';

interface EvaluateOptions {
  readonly explains: boolean;
  readonly isJson: boolean;
  /** At least one; several are compared side by side. */
  readonly choices: readonly ExtractorChoice[];
}

/** Some gold articles that are scored together. */
interface Part {
  readonly title: string;
  readonly gold: readonly GoldArticle[];
}

interface Named {
  readonly name: string;
  readonly evaluation: Evaluation;
}

/**
 * @param folders of gold; none for the gold of the package. Of several each has its table, and all together one more.
 * @returns the printed tables, and what a model cost; or one JSON object a line for each table.
 * @throws ParleyError FILE_NOT_FOUND where a folder cannot be read or holds no gold; what the extractor throws.
 */
export async function evaluateFolders(
  folders: readonly string[],
  { explains, isJson, choices }: EvaluateOptions,
  context: CliContext,
): Promise<string> {
  const named = folders.length === 0 ? [join(packageRoot(), 'seeds/gold')] : folders;
  const own = await Promise.all(named.map(async (title): Promise<Part> => ({ title, gold: await readGold(title) })));
  const all = own.flatMap(({ gold }) => gold);
  const parts = own.length === 1 ? own : [...own, { title: 'all together', gold: all }];
  const scored = parts.map((part) => ({ part, evaluations: [] as Named[] }));
  const accounts: string[] = [];
  // One after the other: what one has asked a model is in the cache of the next.
  for (const name of choices) {
    const { extractor, account } = openExtractor(name, context);
    const records = await readAll(all, extractor, context.signal);
    const recordsOf = (article: GoldArticle) => records.get(article) ?? neverUnread(article);
    const ruleOf = explains && name === 'rules' ? createRuleOf() : () => null;
    for (const { part, evaluations } of scored)
      evaluations.push({ name, evaluation: evaluate(part.gold, recordsOf, ruleOf) });
    const used = account();
    if (used !== null) accounts.push(`${name}: ${formatAccount(used)}`);
  }
  const printed = scored.map(({ part, evaluations }, index) => {
    if (isJson) return evaluations.map((one) => `${JSON.stringify({ folder: part.title, ...one })}\n`).join('');
    // What is named for each folder is not named again for all.
    const isSum = index === own.length;
    const table = formatTable(evaluations, explains && !isSum);
    return parts.length === 1 ? table : `${part.title}\n${table}\n`;
  });
  return `${printed.join('')}${accounts.join('')}`;
}

function formatTable(evaluations: readonly Named[], explains: boolean): string {
  const [only] = evaluations;
  return evaluations.length === 1 && only !== undefined
    ? formatEvaluation(only.evaluation, { explains })
    : formatComparison(evaluations, { explains });
}

const toDocument = ({ id, title, publisher, publishedAt, text }: GoldArticle): Document => ({
  id,
  title,
  publisher,
  publishedAt,
  text,
  url: null,
  language: null,
});

async function readAll(
  gold: readonly GoldArticle[],
  extractor: Extractor,
  signal: AbortSignal,
): Promise<ReadonlyMap<GoldArticle, Records>> {
  const limit = pLimit(extractor.concurrency ?? 1);
  const entries = await limit.map(
    gold,
    async (article) => [article, await extractor.extract(toDocument(article), signal)] as const,
  );
  return new Map(entries);
}

/** @returns what the rules say made a record of an article; each article is explained once, when it is first asked for. */
function createRuleOf(): (article: GoldArticle, record: string) => string | null {
  const known = new Map<GoldArticle, ReadonlyMap<string, string | null>>();
  return (article, record) => {
    const rules =
      known.get(article) ??
      new Map(
        explainDocument(toDocument(article)).facts.map(({ record: own, rule, spans }) => [
          own === 'statement' ? `statement ${spans[0]?.start}` : own,
          rule,
        ]),
      );
    known.set(article, rules);
    return rules.get(record) ?? null;
  };
}

function neverUnread({ id }: GoldArticle): never {
  throw new RangeError(`${id} was not read`);
}
