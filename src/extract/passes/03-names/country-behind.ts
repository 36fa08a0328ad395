import type { Chunk } from './chunk.ts';
import { chunkStartingAt } from './chunk-at.ts';
import type { Words } from './words.ts';

/** `of Peru`, `from the Netherlands`, `(Peru)` behind a name: the chunk of the country or the organization, or null. */
function ownerBehind(words: Words, chunks: readonly Chunk[], to: number): Chunk | null {
  if (words.lower[to] !== 'of' && words.lower[to] !== '(' && words.lower[to] !== 'from') return null;
  const owner = chunkStartingAt(chunks, words.lower[to + 1] === 'the' ? to + 2 : to + 1);
  return owner?.kind === 'country' || owner?.kind === 'organization' ? owner : null;
}

/** The end of `of Peru`, `for Peru` and `(Peru)` behind a name of a list: the country of that one alone; `to` where there is none. */
export function countryEnd(words: Words, chunks: readonly Chunk[], to: number): number {
  const owner = ownerBehind(words, chunks, to) ?? (words.lower[to] === 'for' ? chunkStartingAt(chunks, to + 1) : null);
  if (words.lower[to] === 'for' && owner?.kind !== 'country') return to;
  if (owner === null) return to;
  return words.lower[to] === '(' ? owner.to + 1 : owner.to;
}

/** Whether a country is told behind the name as the one it is of. */
export function isOfCountry(words: Words, chunks: readonly Chunk[], to: number): boolean {
  const owner = ownerBehind(words, chunks, to);
  return (
    owner?.kind === 'country' && owner.form === 'name' && (words.lower[to] !== '(' || words.lower[owner.to] === ')')
  );
}
