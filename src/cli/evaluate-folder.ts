import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '../domain/errors.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { formatEvaluation } from '../evaluate/format-evaluation.ts';
import { type GoldArticle, parseGold } from '../evaluate/gold.ts';
import { extract } from '../extract/extract.ts';
import { packageRoot } from '../server/package-root.ts';

/**
 * @param folder with one JSON file per gold article; null for the gold of the package.
 * @returns the printed table.
 * @throws ParleyError FILE_NOT_FOUND where the folder cannot be read or holds no gold.
 */
export async function evaluateFolder(folder: string | null, options: { readonly explains: boolean }): Promise<string> {
  const gold = await readGold(folder ?? join(packageRoot(), 'seeds/gold'));
  const evaluation = evaluate(gold, ({ id, title, publisher, publishedAt, text }) =>
    extract({ id, title, publisher, publishedAt, text, url: null, language: null }),
  );
  return formatEvaluation(evaluation, options);
}

async function readGold(folder: string): Promise<readonly GoldArticle[]> {
  const files = await readdir(folder).catch((cause: unknown) => {
    throw new ParleyError('FILE_NOT_FOUND', `cannot read the gold folder ${folder}`, { cause });
  });
  const names = files.filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) {
    throw new ParleyError('FILE_NOT_FOUND', `no gold articles in ${folder}: expected files named *.json`);
  }
  return Promise.all(
    names.map(async (name) => parseGold(parseJson(await readFile(join(folder, name), 'utf8'), name), name)),
  );
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
