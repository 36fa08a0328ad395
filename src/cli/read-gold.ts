import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '../domain/errors.ts';
import { type GoldArticle, parseGoldFile } from '../evaluate/gold.ts';

/**
 * @param folder with JSON files, each of one gold article or of an array of them
 * @throws ParleyError FILE_NOT_FOUND where it cannot be read or holds no gold; DOCUMENT_INVALID where a file is no gold
 */
export async function readGold(folder: string): Promise<readonly GoldArticle[]> {
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
