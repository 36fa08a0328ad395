import { ORGANIZATION_OWNED } from '../../lexicon/organization-forms.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { chunkEndingAt } from './chunk-at.ts';
import { isPossessive, type Words } from './words.ts';

/**
 * `shares in X`, `the chief executives of Denmark’s A and Spain’s X`: what organizations alone have, said of a name or of
 * the list that it stands in.
 */
const LINKS: ReadonlySet<string> = new Set(['of', 'at', 'between']);
/** Shares in X: owners in X may live there. */
const HELD_IN = /^(?:shares?|stakes?|bonds|shareholders?|directors)$/u;
/** Countries, towns and peoples have them too. */
const NOT_ALONE: ReadonlySet<string> = new Set(['president', 'members', 'offices']);
const MAX_LISTED = 3;

/** @returns the token before the name, its country and its article: `Denmark’s X`, `Swiss X`, `the X`. */
function beforeOwner(words: Words, chunks: readonly Chunk[], from: number): number {
  let at = from - 1;
  if (isPossessive(words.tokens[at])) at -= 1;
  const country = chunkEndingAt(chunks, at);
  if (country?.kind === 'country') at = country.from - 1;
  else if (isPossessive(words.tokens[at + 1])) return -1;
  return words.lower[at] === 'the' ? at - 1 : at;
}

/** A stake in the X mine: the mine is told of. */
const SITES =
  /^(?:branch|depot|store|warehouse|campus|works|yard|mine|field|block|plant|refinery|project|deposit|pipeline|terminal|quarry|smelter|mill)$/u;

export function isOfOwner(words: Words, chunks: readonly Chunk[], chunk: NameChunk): boolean {
  if (SITES.test(words.lower[chunk.to] ?? '') || SITES.test(words.lower[chunk.to + 1] ?? '')) return false;
  let at = beforeOwner(words, chunks, chunk.from);
  let isListed = false;
  for (let count = 0; count < MAX_LISTED && at > 0; count += 1) {
    const owned = words.lower[at - 1] ?? '';
    if (words.lower[at] === 'in') return HELD_IN.test(owned);
    if (LINKS.has(words.lower[at] ?? '')) return ORGANIZATION_OWNED.has(owned) && !NOT_ALONE.has(owned);
    if (words.lower[at] !== ',' && (words.lower[at] !== 'and' || isListed)) return false;
    // The bosses of A and B, X: the list is over with its last name.
    isListed ||= words.lower[at] === ',';
    const listed = chunkEndingAt(chunks, at - 1);
    if (listed?.kind !== 'name' && listed?.kind !== 'organization') return false;
    at = beforeOwner(words, chunks, listed.from);
  }
  return false;
}
