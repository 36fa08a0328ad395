import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import type { Chunk } from './chunk.ts';
import { chunkEndingAt, chunkStartingAt } from './chunk-at.ts';
import { isPossessive, type Words } from './words.ts';

/** How long `of the dockers' union` may be, in tokens. */
const MAX_TOKENS = 7;
const PART = /^(?:NOUN|ADJ|DET|PROPN|CCONJ)$/u;
const FINITE = /^(?:VERB|AUX)$/u;
/** The captain of the ferry Ana Maria: nouns with names of their own. */
const NAMED =
  /^(?:ship|vessel|ferry|yacht|boat|tanker|band|group|film|movie|series|book|novel|play|opera|newspaper|magazine|town|city|village|island|hotel|company|firm|brand|storm|hurricane)$/u;

/** Behind these a name is a person's, also where its given name is not known. */
const NAMELESS =
  /^(?:parliament|opposition|administration|hospital|museum|delegation|commission|council|court|army|fleet|navy|police|staff|government|senate|assembly|house|chamber|commerce|ministry|cabinet|board|committee|university|faculty|department|republic|state|country|nation|capital|region|province|district|tribe|rebels|mosque|church|diocese|parish|junta|affairs|children|families|youth|reconciliation|aviation)$/u;

/** The head of the union Ana Solís leads: the name has a verb of its own, and is none of the verb's or preposition's before. */
function hasOwnVerb(words: Words, title: Chunk, name: Chunk): boolean {
  if (!FINITE.test(words.tokens[name.to]?.pos ?? '')) return false;
  let from = title.from;
  while (from > 0 && /^(?:NOUN|ADJ|DET)$/u.test(words.tokens[from - 1]?.pos ?? '')) from -= 1;
  return from > 0 && /^(?:VERB|AUX|ADP|PART)$/u.test(words.tokens[from - 1]?.pos ?? '');
}

/**
 * `The speaker of parliament Ana Solís`, `the head of the dockers' union Ana Solís`: an office of a body that has no name, with
 * its holder right behind it. @param end first token of the name. @returns where `of` stands, or -1.
 */
export function bodyWithoutName(words: Words, chunks: readonly Chunk[], end: number): number {
  const last = words.tokens[end - 1];
  if (last?.pos !== 'NOUN' || !/^\p{Ll}{3,}$/u.test(last.text) || NAMED.test(words.lower[end - 1] ?? '')) return -1;
  const isPersons = GIVEN_NAMES.has(words.folded[end] ?? '') || NAMELESS.test(words.lower[end - 1] ?? '');
  if (!isPersons || chunkEndingAt(chunks, end - 1) !== null) return -1;
  const name = chunkStartingAt(chunks, end);
  if (name === null || name.to === end + 1) return -1;
  for (let at = end - 2; at > end - 1 - MAX_TOKENS; at -= 1) {
    const token = words.tokens[at];
    if (words.lower[at] === 'of' || words.lower[at] === 'for') {
      const title = chunkEndingAt(chunks, at - 1);
      return title?.kind === 'title' && title.honorific === null && !hasOwnVerb(words, title, name) ? at : -1;
    }
    if (token === undefined || !(PART.test(token.pos) || isPossessive(token))) return -1;
  }
  return -1;
}
