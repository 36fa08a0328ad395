/** Lucene refuses a query of more than 1,024 clauses. */
const MAX_WORDS = 900;
const WORD = /^[\p{L}\p{N}]+$/u;

/**
 * @returns the distinct words of each list, so that none of an engine's query syntax is left in them; null where a list has
 * none, and so nothing can be found.
 */
export function searchWords(lists: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const most = Math.floor(MAX_WORDS / Math.max(lists.length, 1));
  const words = lists.map((list) => [...new Set(list)].filter((word) => WORD.test(word)).slice(0, most));
  return words.length === 0 || words.some((list) => list.length === 0) ? null : words;
}
