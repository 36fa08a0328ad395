import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ARTICLE_EXTENSIONS } from '../../documents/source-format.ts';
import { ParleyError } from '../../domain/errors.ts';
import { describeSystemError } from './describe-system-error.ts';

const ARTICLES = `**/*.{${ARTICLE_EXTENSIONS.join(',')}}`;

/**
 * The files that a path stands for: itself, all articles below a directory, or the matches of a glob. A name that
 * exists is taken as it is, whatever glob characters it has.
 *
 * @returns at least one path, in the order of their code units.
 * @throws ParleyError FILE_NOT_FOUND
 */
export async function findFiles(input: string): Promise<readonly string[]> {
  try {
    if (!(await stat(input)).isDirectory()) return [input];
  } catch (error) {
    if (isDynamicPattern(input)) return matchGlob(input);
    throw new ParleyError('FILE_NOT_FOUND', `${input} cannot be read: ${describeSystemError(error)}`, { cause: error });
  }
  const found = await glob(ARTICLES, { cwd: input, caseSensitiveMatch: false, expandDirectories: false });
  if (found.length > 0) return found.sort(compareCodeUnits).map((path) => join(input, path));
  const extensions = ARTICLE_EXTENSIONS.map((extension) => `.${extension}`).join(' ');
  throw new ParleyError('FILE_NOT_FOUND', `the directory ${input} holds no articles; expected files of ${extensions}`);
}

async function matchGlob(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  if (found.length === 0) throw new ParleyError('FILE_NOT_FOUND', `no file matches ${pattern}`);
  return found.sort(compareCodeUnits);
}

/** Not `localeCompare`: the order must not hang on the machine. */
function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
