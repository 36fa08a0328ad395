import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { ParleyError } from '../domain/errors.ts';
import type { Records } from '../domain/records/schema.ts';
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts';
import { formatComparison } from '../evaluate/format-comparison.ts';
import { formatEvaluation } from '../evaluate/format-evaluation.ts';
import { type GoldArticle, parseGoldFile } from '../evaluate/gold.ts';
import type { Extractor } from '../pipeline/extractor.ts';
import { packageRoot } from '../server/package-root.ts';
import type { CliContext } from './cli-context.ts';
import type { ExtractorChoice } from './extractor-option.ts';
import { formatAccount } from './format-account.ts';
import { openExtractor } from './open-extractor.ts';

interface EvaluateOptions {
  readonly explains: boolean;
  /** At least one; several are compared side by side. */
  readonly choices: readonly ExtractorChoice[];
}

/**
 * @param folder with JSON files, each of one gold article or of an array of them; null for the gold of the package.
 * @returns the printed table, and what a model cost.
 * @throws ParleyError FILE_NOT_FOUND where the folder cannot be read or holds no gold; what the extractor throws.
 */
export async function evaluateFolder(
  folder: string | null,
  { explains, choices }: EvaluateOptions,
  context: CliContext,
): Promise<string> {
  const gold = await readGold(folder ?? join(packageRoot(), 'seeds/gold'));
  const evaluations: { readonly name: string; readonly evaluation: Evaluation }[] = [];
  const accounts: string[] = [];
  // One after the other: what one has asked a model is in the cache of the next.
  for (const name of choices) {
    const { extractor, account } = openExtractor(name, context);
    const records = await readAll(gold, extractor, context.signal);
    evaluations.push({ name, evaluation: evaluate(gold, (article) => records.get(article) ?? neverUnread(article)) });
    const used = account();
    if (used !== null) accounts.push(`${name}: ${formatAccount(used)}`);
  }
  const [only] = evaluations;
  const table =
    evaluations.length === 1 && only !== undefined
      ? formatEvaluation(only.evaluation, { explains })
      : formatComparison(evaluations, { explains });
  return `${table}${accounts.join('')}`;
}

async function readAll(
  gold: readonly GoldArticle[],
  extractor: Extractor,
  signal: AbortSignal,
): Promise<ReadonlyMap<GoldArticle, Records>> {
  const limit = pLimit(extractor.concurrency ?? 1);
  const entries = await limit.map(gold, async (article) => {
    const { id, title, publisher, publishedAt, text } = article;
    const document = { id, title, publisher, publishedAt, text, url: null, language: null };
    return [article, await extractor.extract(document, signal)] as const;
  });
  return new Map(entries);
}

function neverUnread({ id }: GoldArticle): never {
  throw new RangeError(`${id} was not read`);
}

async function readGold(folder: string): Promise<readonly GoldArticle[]> {
  const files = await readdir(folder).catch((cause: unknown) => {
    throw new ParleyError('FILE_NOT_FOUND', `cannot read the gold folder ${folder}`, { cause });
  });
  const names = files.filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) {
    throw new ParleyError('FILE_NOT_FOUND', `no gold articles in ${folder}: expected files named *.json`);
  }
  const articles = await Promise.all(
    names.map(async (name) => parseGoldFile(parseJson(await readFile(join(folder, name), 'utf8'), name), name)),
  );
  return articles.flat();
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ParleyError('DOCUMENT_INVALID', `${name} is no JSON: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
}
