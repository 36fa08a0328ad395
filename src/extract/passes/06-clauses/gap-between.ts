import type { Words } from '../03-names/words.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);

/** The words between two phrases, without what owns the second: and the river board, and Treasury's Olga Brandt. */
export function gapBetween(words: Words, from: number, to: number): string {
  const isOwned = to - 2 > from && /^['’]s$/u.test(words.lower[to - 1] ?? '');
  const owner = isOwned && /^\p{Lu}/u.test(words.tokens[to - 2]?.text ?? '') ? 2 : 0;
  const last = to - 1 > from && DETERMINERS.has(words.lower[to - 1] ?? '') ? to - 1 : to - owner;
  return words.lower.slice(from, last).join(' ');
}
