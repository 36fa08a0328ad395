import { fold } from '../../domain/fold.ts';

/** More would only slow an index down: Lucene refuses more than 1,024 clauses. */
const MAX_WORDS = 64;

/** @returns the distinct folded words of a search, at most 64; none of an engine's query syntax is left in them. */
export function searchWords(text: string): readonly string[] {
  const words = fold(text).split(' ');
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MAX_WORDS);
}
