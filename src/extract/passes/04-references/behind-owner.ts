import type { Chunk } from '../03-names/chunk.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import type { EntityAt } from './read-owners.ts';

/** Lund's envoy X: where the phrase begins behind the person who owns it, whose own phrase that is. */
export function behindOwner(
  words: Words,
  chunks: readonly Chunk[],
  entityAt: EntityAt,
  from: number,
  to: number,
): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (!isPossessive(words.tokens[at])) continue;
    const owner = chunks.find((one) => one.kind === 'name' && one.to === at);
    if (owner !== undefined && entityAt(owner.from)?.startsWith('p') === true) return at + 1;
  }
  return from;
}

/** The king's private secretary, who is not named there: where his phrase begins behind that of the king. */
export function behindOffice(words: Words, chunks: readonly Chunk[], from: number, to: number): number {
  const mark = words.tokens.findIndex((token, at) => at > from && at < to && isPossessive(token));
  const isOwned = chunks.some((one) => one.kind === 'title' && one.to === mark && one.honorific === null);
  return isOwned ? mark + 1 : from;
}
