import { fold } from '../../../domain/fold.ts';
import { POST_NOMINALS } from '../../lexicon/names/post-nominals.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { NameContext } from '../../rules/names/name-evidence-rule.ts';
import { isPlainName } from '../../rules/names/plain-name.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { chunkEndingAt, chunkStartingAt } from './chunk-at.ts';
import { isOfCountry } from './country-behind.ts';
import { meetsName } from './meets-name.ts';
import { significantParts } from './name-parts.ts';
import { isOfOwner } from './of-owner.ts';
import type { RoleDescription } from './title-before.ts';
import { isCapitalized, isPossessive, type Words } from './words.ts';

/** How many words to either side of a name its evidence may read. */
const WINDOW = 8;

/** Offices that companies alone have, with capitals before a name: Qzent Chief Executive X. */
const COMPANY_OFFICE =
  /^(?:chief (?:executive|financial|operating)(?: officer)?|managing director|chair(?:man|woman)?|spokes(?:man|woman|person))$/u;
const AFFILIATIONS: ReadonlySet<string> = new Set(['of', 'at', 'from', 'with']);

/** `of the Harbour Institute` right after the name. */
function isOfOrganization(words: Words, chunks: readonly Chunk[], to: number): boolean {
  if (!AFFILIATIONS.has(words.lower[to] ?? '')) return false;
  return chunkStartingAt(chunks, words.lower[to + 1] === 'the' ? to + 2 : to + 1)?.kind === 'organization';
}

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around', 'between']);

/** `X Y and Z W`, `X Y and President Z W`: two names of two words and more, neither behind an article nor in a list of places. */
function isPaired(words: Words, chunks: readonly Chunk[], chunk: NameChunk): boolean {
  const isFull = (one: Chunk | undefined): one is NameChunk =>
    one?.kind === 'name' && one.to - one.from > 1 && words.lower[one.from - 1] !== 'the';
  const isPlaced = (one: NameChunk): boolean => LOCATIVE.has(words.lower[one.from - 1] ?? '');
  if (!isFull(chunk)) return false;
  const names = chunks.filter((one) => one.kind !== 'title' || chunkStartingAt(chunks, one.to)?.kind !== 'name');
  const at = names.indexOf(chunk);
  const [before, after] = [names[at - 1], names[at + 1]];
  const isJoined = (left: NameChunk, right: NameChunk): boolean => {
    const address = chunkEndingAt(chunks, right.from - 1);
    const end = address?.kind === 'title' ? address.from : right.from;
    return textIn(words, left.to, end) === 'and' && !isPlaced(left);
  };
  return (isFull(before) && isJoined(before, chunk)) || (isFull(after) && isJoined(chunk, after));
}

/** Jon Orr MP agreed: the seat of whom it stands behind; not of a constituency, as in `Luton South MP Jon Orr`. */
const isBehindName = (words: Words, at: number): boolean =>
  POST_NOMINALS.has(words.tokens[at]?.text ?? '') && !isCapitalized(words.tokens[at + 1]?.text ?? '');

/** @param roles what a title before and an apposition say of the name. @returns what the evidence of names reads. */
export function contextOf(
  words: Words,
  chunks: readonly Chunk[],
  chunk: NameChunk,
  text: string,
  roles: readonly (RoleDescription | null)[],
): NameContext {
  const [before, apposition] = roles;
  const owner = isPossessive(words.tokens[chunk.from - 1])
    ? chunks.find((other) => other.to === chunk.from - 1)
    : undefined;
  const next = chunkStartingAt(chunks, chunk.to);
  const parts = fold(text).split(' ');
  const fullLength = significantParts(parts).length;
  return {
    parts,
    fullLength,
    text,
    isPlain: isPlainName(text, parts, fullLength),
    before: words.lower.slice(Math.max(0, chunk.from - WINDOW), chunk.from).reverse(),
    after: words.lower.slice(chunk.to, chunk.to + WINDOW),
    textBefore: textIn(words, chunk.from - WINDOW, chunk.from).replaceAll(' ,', ','),
    textAfter: textIn(words, chunk.to, chunk.to + WINDOW),
    hasTitle: before !== null && before !== undefined,
    hasApposition: apposition !== null && apposition !== undefined,
    isOwnedByCountry: owner?.kind === 'country',
    isOfOrganization: isOfOrganization(words, chunks, chunk.to),
    isOfCountry: isOfCountry(words, chunks, chunk.to),
    isAcronym: /^\p{Lu}{2,7}$/u.test(text),
    isBeforeRole:
      next?.kind === 'title' &&
      next.honorific === null &&
      !isBehindName(words, next.from) &&
      (!/^\p{Lu}\p{Ll}/u.test(words.tokens[next.from]?.text ?? '') ||
        COMPANY_OFFICE.test(textIn(words, next.from, next.to))),
    isPaired: isPaired(words, chunks, chunk),
    isOfOwner: isOfOwner(words, chunks, chunk),
    meetsName: meetsName(words, chunks, chunk),
  };
}
