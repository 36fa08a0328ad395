import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);

/** The words between two phrases, without what owns the second: and the river board, and Treasury's Olga Brandt. */
export function gapBetween(words: Words, from: number, to: number): string {
  const isOwned = words.lower[to - 1] === "'s";
  let owner = to;
  if (isOwned) for (owner -= 1; owner - 1 > from && /^\p{Lu}/u.test(words.tokens[owner - 1]?.text ?? ''); ) owner -= 1;
  const last = to - 1 > from && DETERMINERS.has(words.lower[to - 1] ?? '') ? to - 1 : owner === to - 1 ? to : owner;
  return textIn(words, from, last);
}
