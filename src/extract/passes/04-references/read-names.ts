import { POST_NOMINALS } from '../../lexicon/names/post-nominals.ts';
import { SERVING_ROLES } from '../../lexicon/serving-roles.ts';
import { readAppositionAfter } from '../03-names/apposition-after.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { chunkEndingAt } from '../03-names/chunk-at.ts';
import { readTitleBefore } from '../03-names/title-before.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { behindOwner } from './behind-owner.ts';
import { nationsBefore } from './nations-before.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import { MAX_DESCRIPTION } from './read-described.ts';
import { type EntityAt, readOwners } from './read-owners.ts';
import { firstOfficeOfNation } from './two-offices.ts';
import { unlistedRoleFrom, wholeTitleFrom } from './unlisted-role.ts';

/** How many words may qualify what somebody is to another: Solís `senior` ally. */
const MAX_SERVING = 3;

/** The name right behind which stands what its bearer is to the next: Solís `ally` Pedro Lund; null where none does. */
function servedBy(words: Words, chunks: readonly Chunk[], chunk: Chunk): Chunk | null {
  let at = chunk.to;
  while (at < chunk.to + MAX_SERVING && words.tokens[at]?.pos === 'ADJ') at += 1;
  const isServing = SERVING_ROLES.has(words.lower[at] ?? '') && /^\p{Ll}/u.test(words.tokens[at]?.text ?? '');
  return isServing ? (chunks.find((one) => one.kind === 'name' && one.from === at + 1) ?? null) : null;
}

/** The union's X, the rebel movement's Y: where what owns the name begins, of which only nouns tell. */
function ownerNounFrom(words: Words, name: number): number | undefined {
  if (!isPossessive(words.tokens[name - 1]) || words.tokens[name - 2]?.pos !== 'NOUN') return undefined;
  let at = name - 2;
  while (name - at <= MAX_DESCRIPTION && /^(?:NOUN|ADJ)$/u.test(words.tokens[at - 1]?.pos ?? '')) at -= 1;
  return /^(?:the|a|an|its|their)$/u.test(words.lower[at - 1] ?? '') ? at - 1 : undefined;
}

const isPersonTo = (chunks: readonly Chunk[], to: number, entityAt: EntityAt): boolean => {
  const chunk = chunkEndingAt(chunks, to - 1);
  return chunk?.kind === 'name' && entityAt(chunk.from)?.startsWith('p') === true;
};

/** American X, the Swede Y: where what tells their nation begins. */
function nationalFrom(words: Words, chunks: readonly Chunk[], name: number): number | undefined {
  const nation = chunkEndingAt(chunks, name - 1);
  if (nation?.kind !== 'country' || nation.form !== 'adjective') return undefined;
  return words.lower[nation.from - 1] === 'the' ? nation.from - 1 : nation.from;
}

/** People by name, each with the titles, the nation or the owner before it. */
export function readNames(words: Words, chunks: readonly Chunk[], entityAt: EntityAt): readonly OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  for (const chunk of chunks) {
    const entity = chunk.kind === 'name' ? entityAt(chunk.from) : null;
    if (entity === null || !entity.startsWith('p')) continue;
    // Solís ally Pedro Lund: she is within what he is, and does nothing herself.
    const served = servedBy(words, chunks, chunk);
    if (served !== null && entityAt(served.from)?.startsWith('p') === true) continue;
    const role = readTitleBefore(words, chunks, chunk.from);
    const owner = chunks.find(
      (other) =>
        other.to === chunk.from - 1 &&
        isPossessive(words.tokens[chunk.from - 1]) &&
        (other.kind === 'country' || other.kind === 'organization'),
    );
    let behind = chunk.to;
    while (POST_NOMINALS.has(words.tokens[behind]?.text ?? '')) behind += 1;
    const { to } = readOwners(words, chunks, behind, entityAt);
    const apposition = readAppositionAfter(words, chunks, behind);
    const end = to > behind && words.lower[behind] !== 'of' ? behind : to;
    const first =
      role === null
        ? (owner?.from ??
          nationalFrom(words, chunks, chunk.from) ??
          ownerNounFrom(words, chunk.from) ??
          unlistedRoleFrom(words, chunk.from))
        : wholeTitleFrom(words, nationsBefore(words, chunks, role).from, (to) => isPersonTo(chunks, to, entityAt));
    phrases.push(
      openPhrase({
        from: firstOfficeOfNation(words, chunks, behindOwner(words, chunks, entityAt, first, chunk.from)),
        to: end,
        end: Math.max(end, apposition?.to ?? end),
        kind: 'name',
        named: [entity],
      }),
    );
  }
  return phrases;
}
