import { toCountryId } from '../../../domain/ids.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { chunkStartingAt } from '../03-names/chunk-at.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import { MAX_BODY_WORDS, startOfBody } from './start-of-body.ts';

/** Which entity the name that begins at a token stands for; null where it names none. */
export type EntityAt = (token: number) => string | null;

const OWNER_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'from', 'for', 'at', 'to', 'in']);

/** @returns the id of the country or organization that a chunk names, or null. */
export function ownerOf(chunk: Chunk | null, entityAt: EntityAt): string | null {
  if (chunk === null) return null;
  if (chunk.kind === 'country') return toCountryId(chunk.code);
  const entity = entityAt(chunk.from);
  return entity === null || entity.startsWith('p') ? null : entity;
}

/** How many words may stand between a body and the office in it. */
const MAX_MODIFIERS = 3;

/** X of the union and Bergslag personnel chief Y: what stands before the office of the next one is of him. */
function isOfNext(words: Words, chunks: readonly Chunk[], to: number): boolean {
  let at = to;
  while (at < to + MAX_MODIFIERS && /^(?:NOUN|ADJ)$/u.test(words.tokens[at]?.pos ?? '')) {
    const chunk = chunkStartingAt(chunks, at);
    if (chunk !== null) return chunk.kind === 'title' && chunkStartingAt(chunks, chunk.to)?.kind === 'name';
    at += 1;
  }
  const chunk = chunkStartingAt(chunks, at);
  return chunk?.kind === 'title' && chunkStartingAt(chunks, chunk.to)?.kind === 'name';
}

const AT_WORK =
  /^(?:officials?|aides?|advis[eo]rs?|staff|staffers?|employees|civil|servants|sources?|experts|lawyers|economists|analysts|diplomats|officers?|colleagues|counterparts|authorities|chiefs?|heads?|directors?|prosecutors|investigators|scientists|researchers|negotiators|those|people|personnel|teams?)$/u;

/** Governors at the White House: where they are, and nobody's people; unlike officials there. */
const isGuestAt = (words: Words, at: number, chunk: Chunk): boolean =>
  words.lower[at] === 'at' &&
  chunk.kind === 'organization' &&
  chunk.type === 'GOVERNMENT_BODY' &&
  /(?:[^s]s|people|men|women)$/u.test(words.lower[at - 1] ?? '') &&
  !AT_WORK.test(words.lower[at - 1] ?? '');

/** Several people of a body: not the head of the shipyard Nordwerft, X. */
const SEVERAL = /(?:[^s]s|people|staff|team|delegation)$/u;

/** Bosses of the bus company, Halden Travel: the name behind the words that tell what it is. */
function describedAt(words: Words, chunks: readonly Chunk[], of: number, at: number): Chunk | null {
  const isNoun = SEVERAL.test(words.lower[of - 1] ?? '') && /^(?:NOUN|ADJ)$/u.test(words.tokens[at]?.pos ?? '');
  const chunk = isNoun ? chunks.find(({ from }) => from > at && from <= at + MAX_BODY_WORDS + 1) : undefined;
  const start = chunk === undefined ? -1 : startOfBody(words, chunk.from);
  return chunk !== undefined && (start === at || start === at - 1) ? chunk : null;
}

const isPlainNoun = (words: Words, at: number): boolean =>
  words.tokens[at]?.pos === 'NOUN' && /^\p{Ll}/u.test(words.tokens[at]?.text ?? '');

const KINDS_OF_BODY =
  /^(?:group|company|firm|bank|party|union|club|airline|association|federation|chain|conglomerate)$/u;

/**
 * Reads `of Chile and Peru`, `from the African Development Bank (AfDB)`, `of Norway’s Road Agency` at `at`.
 * @returns the owners and the token after the last of them; `to === at` where there are none.
 */
export function readOwners(
  words: Words,
  chunks: readonly Chunk[],
  at: number,
  entityAt: EntityAt,
): { readonly owners: readonly string[]; readonly to: number } {
  if (!OWNER_PREPOSITIONS.has(words.lower[at] ?? '')) return { owners: [], to: at };
  const owners: string[] = [];
  let to = at;
  let next = at + 1;
  for (;;) {
    while (words.lower[next] === 'the' || words.lower[next] === 'both') next += 1;
    let chunk = chunkStartingAt(chunks, next) ?? describedAt(words, chunks, at, next);
    // Norway’s Road Agency: the last of the chain owns.
    while (
      chunk !== null &&
      isPossessive(words.tokens[chunk.to]) &&
      ownerOf(chunkStartingAt(chunks, chunk.to + 1), entityAt) !== null
    ) {
      chunk = chunkStartingAt(chunks, chunk.to + 1);
    }
    const owner = ownerOf(chunk, entityAt);
    if (chunk === null || owner === null || isPossessive(words.tokens[chunk.to]) || isGuestAt(words, at, chunk)) break;
    if (owners.length > 0 && isOfNext(words, chunks, chunk.to)) break;
    owners.push(owner);
    // The US Federal Reserve: the body's own name may be told behind its country.
    const body = chunk.kind === 'country' ? chunkStartingAt(chunks, chunk.to) : null;
    const own = ownerOf(body, entityAt);
    if (body?.kind === 'organization' && own !== null) owners.splice(-1, 1, own);
    to = own === null || body === null ? chunk.to : body.to;
    // The speaker of the Peruvian parliament: the noun that the adjective is of.
    if (chunk.kind === 'country' && chunk.form === 'adjective')
      while (to < chunk.to + MAX_BODY_WORDS && isPlainNoun(words, to)) to += 1;
    // The head of Peru's Condor group: the noun that only says what the body is.
    if (chunk.kind === 'name' && KINDS_OF_BODY.test(words.lower[to] ?? '') && words.tokens[to + 1]?.text === ',')
      to += 1;
    if (words.tokens[to]?.text === '(' && words.tokens[to + 2]?.text === ')') to += 3;
    next = to;
    if (words.lower[next] === ',') next += 1;
    if (words.lower[next] === 'and') next += 1;
    if (next === to) break;
    if (words.lower[next] === 'of') next += 1;
  }
  return { owners, to };
}
