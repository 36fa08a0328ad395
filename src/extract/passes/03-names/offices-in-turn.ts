import { textIn } from '../../lexicon/placed-words.ts';
import type { Chunk } from './chunk.ts';
import { chunkStartingAt } from './chunk-at.ts';
import { type RoleDescription, readTitleBefore } from './title-before.ts';
import type { Words } from './words.ts';

/** One title told of several names, each behind the country that its office is of. */
export interface OfficesInTurn {
  readonly role: RoleDescription;
  /** ISO alpha-3 codes, one for each name. */
  readonly countries: readonly string[];
  /** First tokens of the names. */
  readonly names: readonly number[];
}

const JOINTS = /^(?:,|and|, and|&)(?: (?:of|for|from))?(?: the)?$/u;

/** "The ministers of Peru, A, of Chile, B, and of Norway, C", "of Peru (A), Chile (B) and Norway (C)". */
export function officesInTurn(words: Words, chunks: readonly Chunk[]): readonly OfficesInTurn[] {
  const found: OfficesInTurn[] = [];
  for (const title of chunks) {
    if (title.kind !== 'title' || !title.isPlural || !/^(?:of|for|from)$/u.test(words.lower[title.to] ?? '')) continue;
    const role = readTitleBefore(words, chunks, title.to);
    const countries: string[] = [];
    const names: number[] = [];
    let at = words.lower[title.to + 1] === 'the' ? title.to + 2 : title.to + 1;
    for (;;) {
      const owner = chunkStartingAt(chunks, at);
      const opener = owner === null ? '' : (words.lower[owner.to] ?? '');
      const name = owner !== null && (opener === ',' || opener === '(') ? chunkStartingAt(chunks, owner.to + 1) : null;
      if (owner?.kind !== 'country' || name?.kind !== 'name') break;
      countries.push(owner.code);
      names.push(name.from);
      const end = opener === '(' ? name.to + 1 : name.to;
      const next = chunks.find((chunk) => chunk.kind === 'country' && chunk.from > end);
      if (next === undefined || !JOINTS.test(textIn(words, end, next.from))) break;
      at = next.from;
    }
    if (role !== null && names.length > 1) found.push({ role, countries, names });
  }
  return found;
}
