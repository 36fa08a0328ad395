import { LRUCache } from 'lru-cache';

const MAX_QUERIES = 1000;
/** UTF-16 units of all queries together. */
const MAX_TOTAL_LENGTH = 2_000_000;
/** UTF-16 units; a longer query is answered, and not kept. */
const MAX_LENGTH = 20_000;

/**
 * Something kept for each query text, or for its hash. The limit of tokens does not bound a text, since a comment or a
 * string of a megabyte is one token at most; so what is kept is bounded in number and in length. What was not asked for
 * the longest goes first.
 *
 * @param lengthOf the length of the query of an entry.
 */
export function createQueryCache<T extends NonNullable<unknown>>(lengthOf: (value: T, key: string) => number) {
  return new LRUCache<string, T>({
    max: MAX_QUERIES,
    maxSize: MAX_TOTAL_LENGTH,
    maxEntrySize: MAX_LENGTH,
    sizeCalculation: (value, key) => Math.max(1, lengthOf(value, key)),
  });
}
