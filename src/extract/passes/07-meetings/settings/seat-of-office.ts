import type { Chunk } from '../../03-names/chunk.ts';
import type { Words } from '../../03-names/words.ts';

/** The ambassador to Washington, the government in Tripoli: where somebody serves. */
const POSTS = /^(?:ambassadors?|envoys?|representatives?|delegates?|emissary|emissaries)$/u;
const SEATS = /^(?:government|authorities|leadership|junta|regime|consul|consulate)$/u;

/** @returns whether the place is only where somebody serves. */
export function isSeat(words: Words, { from, to }: Chunk): boolean {
  const preposition = words.lower[from - 1];
  const noun = words.lower[from - 2] ?? '';
  if (preposition === 'to') return POSTS.test(noun);
  if (preposition !== 'in') return false;
  // Peru's ambassador in Lima, Ann Lund, but: met the ambassador in Lima on Monday.
  if (POSTS.test(noun)) return words.lower[to] === ',';
  return SEATS.test(noun) || (noun === 'general' && words.lower[from - 3] === 'consul');
}
