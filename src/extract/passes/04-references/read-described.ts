import type { Chunk } from '../03-names/chunk.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import { type EntityAt, ownerOf } from './read-owners.ts';

/** How many words may tell what somebody or a body is, before the name. */
export const MAX_DESCRIPTION = 4;

/** The dockworkers' union X, the terminal operator Y: an organization with what it is before its name. */
export function readDescribed(words: Words, chunks: readonly Chunk[], entityAt: EntityAt): readonly OpenPhrase[] {
  return chunks.flatMap((chunk): readonly OpenPhrase[] => {
    if (chunk.kind !== 'organization' && chunk.kind !== 'name') return [];
    if (words.tokens[chunk.from - 1]?.pos !== 'NOUN' || !/^\p{Ll}/u.test(words.tokens[chunk.from - 1]?.text ?? ''))
      return [];
    const organization = ownerOf(chunk, entityAt);
    if (organization === null) return [];
    let from = chunk.from - 1;
    const isPart = (at: number): boolean =>
      /^(?:NOUN|ADJ)$/u.test(words.tokens[at]?.pos ?? '') || isPossessive(words.tokens[at]);
    while (chunk.from - from <= MAX_DESCRIPTION && isPart(from - 1)) from -= 1;
    return /^(?:the|a|an)$/u.test(words.lower[from - 1] ?? '')
      ? [openPhrase({ from: from - 1, to: chunk.to, end: chunk.to, kind: 'side', named: [organization] })]
      : [];
  });
}
