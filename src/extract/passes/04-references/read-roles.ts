import { toCountryId } from '../../../domain/ids.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { chunkStartingAt } from '../03-names/chunk-at.ts';
import { readTitleBefore } from '../03-names/title-before.ts';
import type { Words } from '../03-names/words.ts';
import { behindOffice, behindOwner } from './behind-owner.ts';
import { nationsBefore } from './nations-before.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import { type EntityAt, ownerOf, readOwners } from './read-owners.ts';
import { ownsBody } from './start-of-body.ts';
import { firstOffice } from './two-offices.ts';

/** @returns people by what they are, where no name follows: the minister, his French counterpart. */
export function readRoles(
  words: Words,
  chunks: readonly Chunk[],
  entityAt: EntityAt,
  isFree: (from: number, to: number) => boolean,
): readonly OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'title' || chunk.honorific !== null || !isFree(chunk.from, chunk.to)) continue;
    const isVerb = words.tokens[chunk.to - 1]?.pos === 'VERB' && chunk.to === chunk.from + 1;
    if (isVerb && !/-/u.test(words.lower[chunk.from] ?? '')) continue;
    // The rebel leader: one role of two words.
    const next = chunkStartingAt(chunks, chunk.to);
    if (next?.kind === 'title' && next.honorific === null && /^\p{Ll}/u.test(words.tokens[next.from]?.text ?? ''))
      continue;
    // The teachers' union: nobody in particular.
    if (chunk.isPlural && ownsBody(words, chunk.to)) continue;
    // Looked forward to it: no player.
    if (words.lower[chunk.from] === 'forward' && words.tokens[chunk.from - 1]?.pos === 'VERB') continue;
    // Half past six is no prime minister: 6:40pm.
    if (words.tokens[chunk.from]?.text === 'pm' && /^\p{N}/u.test(words.lower[chunk.from - 1] ?? '')) continue;
    const role = readTitleBefore(words, chunks, chunk.to);
    if (role === null || firstOffice(words, chunks, chunk.to + 1) === chunk.from) continue;
    const nations = nationsBefore(words, chunks, role);
    const own = behindOwner(words, chunks, entityAt, nations.from, chunk.from);
    const from = behindOffice(words, chunks, own, chunk.from);
    if (!isFree(from, chunk.to)) continue;
    const { owners, to } = readOwners(words, chunks, chunk.to, entityAt);
    const countries = [
      role.country === null ? null : toCountryId(role.country),
      ownerOf(role.organization, entityAt),
    ].filter((id): id is string => id !== null);
    phrases.push(
      openPhrase({
        from,
        to,
        end: to,
        kind: 'role',
        role,
        owners: [...nations.codes.map(toCountryId), ...countries, ...owners],
        word: chunk.title,
      }),
    );
  }
  return phrases;
}
