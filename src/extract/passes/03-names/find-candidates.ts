import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { NAME_EVIDENCE } from '../../rules/names/name-evidence.ts';
import { readAppositionAfter } from './apposition-after.ts';
import { readAppositionBefore } from './apposition-before.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { countryEnd } from './country-behind.ts';
import type { NameCandidate } from './name-candidate.ts';
import { contextOf } from './name-context.ts';
import { chunkEndingAt, type RoleDescription, readTitleBefore } from './title-before.ts';
import type { Words } from './words.ts';

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

/** Roles that companies have as people do. */
const COMPANY_ROLE =
  /(?:^|[\s-])(?:rival|partner|competitor|operator|owner|producer|developer|publisher|investor|contractor|shareholder|supplier|miner|trader|maker|brewer|grocer|broker|insurer|retailer|grower|breeder|dealer|buyer|seller|customer|sponsor|lender|hotelier|stevedore)$/iu;

/** `terminal operator X`, `X, the smaller rival`: of one word that is nobody's given name this says no person. */
function notOfCompany(role: RoleDescription | null, words: Words, chunk: NameChunk): RoleDescription | null {
  const isBare = chunk.to === chunk.from + 1 && !GIVEN_NAMES.has(words.folded[chunk.from] ?? '');
  return role !== null && isBare && !role.isPlural && COMPANY_ROLE.test(role.title) ? null : role;
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
