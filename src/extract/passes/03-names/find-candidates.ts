import { fold } from '../../../domain/fold.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NAME_EVIDENCE } from '../../rules/name-evidence.ts';
import type { NameContext } from '../../rules/name-evidence-rule.ts';
import { readAppositionAfter } from './apposition-after.ts';
import { readAppositionBefore } from './apposition-before.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { meetsName } from './meets-name.ts';
import type { NameCandidate } from './name-candidate.ts';
import { significantParts } from './name-parts.ts';
import { isOfOwner } from './of-owner.ts';
import { chunkEndingAt, chunkStartingAt, type RoleDescription, readTitleBefore } from './title-before.ts';
import { isPossessive, type Words } from './words.ts';

const WINDOW = 8;

/**
 * Presidents A, B and C: the title of the first counts for those that follow in the list. `the foreign ministers of Chile
 * and Peru, A and B`: as many countries as names are theirs in this order.
 */
interface OpenList {
  readonly role: RoleDescription;
  readonly countries: readonly string[];
  readonly names: readonly number[];
  readonly end: number;
}

const isListGap = (words: Words, from: number, to: number): boolean =>
  to - from >= 1 && to - from <= 2 && words.lower.slice(from, to).every((word) => word === ',' || word === 'and');

/** The end of `of Peru` and `(Peru)` behind a name of a list: the country of that one alone. */
function countryEnd(words: Words, chunks: readonly Chunk[], to: number): number {
  if (words.lower[to] !== 'of' && words.lower[to] !== '(' && words.lower[to] !== 'from') return to;
  const owner = chunkStartingAt(chunks, words.lower[to + 1] === 'the' ? to + 2 : to + 1);
  if (owner?.kind !== 'country' && owner?.kind !== 'organization') return to;
  return words.lower[to] === '(' ? owner.to + 1 : owner.to;
}

function inheritRole(
  words: Words,
  chunks: readonly Chunk[],
  list: OpenList | undefined,
  from: number,
): RoleDescription | null {
  if (list === undefined) return null;
  const end = countryEnd(words, chunks, list.end);
  // A, his counterpart B: who is told apart by a role of their own, or stands behind a form of address.
  const address = chunkEndingAt(chunks, from - 1);
  const start = address?.kind === 'title' && address.honorific !== null ? address.from : from;
  if (!isListGap(words, end, start)) return null;
  return { ...list.role, country: null, organization: null };
}

/** Codes of the countries named in `[from, to)`, in order. */
const countriesIn = (chunks: readonly Chunk[], from: number, to: number): readonly string[] =>
  chunks.flatMap((chunk) => (chunk.kind === 'country' && chunk.from >= from && chunk.to <= to ? [chunk.code] : []));

/** First tokens of the names of the list that begins with the name, forms of address between them. */
function listFrom(words: Words, chunks: readonly Chunk[], first: NameChunk): readonly number[] {
  const names = [first.from];
  let end = first.to;
  for (const chunk of chunks.slice(chunks.indexOf(first) + 1)) {
    if (chunk.kind === 'title' && chunk.honorific !== null) continue;
    const start = chunk.kind === 'name' ? (readTitleBefore(words, chunks, chunk.from)?.from ?? chunk.from) : -1;
    if (start === -1 || !isListGap(words, end, start)) break;
    names.push(chunk.from);
    end = chunk.to;
  }
  return names;
}

/** The role in a plural apposition for the name at `from`: its country where countries and names pair up. */
function shareOf(list: OpenList, from: number): RoleDescription {
  const country = list.countries.length === list.names.length ? list.countries[list.names.indexOf(from)] : undefined;
  const isSingle = list.countries.length < 2;
  return { ...list.role, country: country ?? (isSingle ? list.role.country : null) };
}

const AFFILIATIONS: ReadonlySet<string> = new Set(['of', 'at', 'from', 'with']);

/** `of the Harbour Institute` right after the name. */
function isOfOrganization(words: Words, chunks: readonly Chunk[], to: number): boolean {
  if (!AFFILIATIONS.has(words.lower[to] ?? '')) return false;
  return chunkStartingAt(chunks, words.lower[to + 1] === 'the' ? to + 2 : to + 1)?.kind === 'organization';
}

/** `X Y and Z W`: two bare names of two words and more, neither behind an article. */
function isPaired(words: Words, chunks: readonly Chunk[], chunk: NameChunk): boolean {
  const isFull = (one: Chunk | undefined): one is NameChunk =>
    one?.kind === 'name' && one.to - one.from > 1 && words.lower[one.from - 1] !== 'the';
  if (!isFull(chunk)) return false;
  const at = chunks.indexOf(chunk);
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  const isJoined = (left: Chunk, right: Chunk): boolean => words.lower.slice(left.to, right.from).join(' ') === 'and';
  return (isFull(before) && isJoined(before, chunk)) || (isFull(after) && isJoined(chunk, after));
}

/** Roles that companies have as people do. */
const COMPANY_ROLE =
  /(?:^|[\s-])(?:rival|partner|competitor|operator|owner|producer|developer|publisher|investor|contractor|shareholder|supplier|miner|trader|maker|brewer|grocer|broker|insurer|retailer|grower|breeder|dealer|buyer|seller|customer|sponsor|lender|hotelier|stevedore)$/iu;

/** `terminal operator X`, `X, the smaller rival`: of one word that is nobody's given name this says no person. */
function notOfCompany(role: RoleDescription | null, words: Words, chunk: NameChunk): RoleDescription | null {
  const isBare = chunk.to === chunk.from + 1 && !GIVEN_NAMES.has(words.folded[chunk.from] ?? '');
  return role !== null && isBare && !role.isPlural && COMPANY_ROLE.test(role.title) ? null : role;
}

function contextOf(
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
  return {
    parts: fold(text).split(' '),
    fullLength: significantParts(fold(text).split(' ')).length,
    text,
    before: words.lower.slice(Math.max(0, chunk.from - WINDOW), chunk.from).reverse(),
    after: words.lower.slice(chunk.to, chunk.to + WINDOW),
    hasTitle: before !== null && before !== undefined,
    hasApposition: apposition !== null && apposition !== undefined,
    isOwnedByCountry: owner?.kind === 'country',
    isOfOrganization: isOfOrganization(words, chunks, chunk.to),
    isAcronym: /^\p{Lu}{2,7}$/u.test(text),
    isBeforeRole:
      next?.kind === 'title' && next.honorific === null && !/^\p{Lu}/u.test(words.tokens[next.from]?.text ?? ''),
    isPaired: isPaired(words, chunks, chunk),
    isOfOwner: isOfOwner(words, chunks, chunk),
    meetsName: meetsName(words, chunks, chunk),
  };
}

/** @returns every name chunk of the sentence with its roles and the names of the evidence that holds. */
export function findCandidates(words: Words, chunks: readonly Chunk[], text: string): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const lists: OpenList[] = [];
  const shares: OpenList[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'name') continue;
    const start = words.tokens[chunk.from]?.start ?? 0;
    const end = words.tokens[chunk.to - 1]?.end ?? start;
    const own = notOfCompany(readTitleBefore(words, chunks, chunk.from), words, chunk);
    const before = own ?? inheritRole(words, chunks, lists[lists.length - 1], chunk.from);
    const apposed = notOfCompany(
      readAppositionAfter(words, chunks, chunk.to) ?? readAppositionBefore(words, chunks, chunk.from),
      words,
      chunk,
    );
    if (apposed?.isPlural === true) {
      const names = listFrom(words, chunks, chunk);
      if (names.length > 1)
        shares.push({ role: apposed, countries: countriesIn(chunks, apposed.from, apposed.to), names, end: chunk.to });
    }
    const list = shares.find((one) => one.names.includes(chunk.from));
    const apposition = list === undefined ? (apposed?.isPlural === true ? null : apposed) : shareOf(list, chunk.from);
    if (before?.isPlural === true) lists.push({ role: before, countries: [], names: [], end: chunk.to });
    const written = text.slice(start, end).replace(/\s+/gu, ' ');
    const context = contextOf(words, chunks, chunk, written, [before, apposition]);
    if (context.parts[0] === '') continue;
    candidates.push({
      words,
      chunks,
      chunk,
      text: written,
      parts: context.parts,
      before,
      apposition,
      evidence: NAME_EVIDENCE.filter((rule) => rule.holds(context)),
    });
  }
  return candidates;
}
