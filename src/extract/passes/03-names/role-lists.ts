import type { Chunk, NameChunk } from './chunk.ts';
import { chunkEndingAt } from './chunk-at.ts';
import { countryEnd } from './country-behind.ts';
import { readRoleFrom } from './role-phrase.ts';
import { type RoleDescription, readTitleBefore } from './title-before.ts';
import { isPossessive, type Words } from './words.ts';

/**
 * Presidents A, B and C: the title of the first counts for those that follow in the list. `the foreign ministers of Chile
 * and Peru, A and B`: as many countries as names are theirs in this order.
 */
export interface OpenList {
  readonly role: RoleDescription;
  readonly countries: readonly string[];
  readonly names: readonly number[];
  readonly end: number;
}

const isListGap = (words: Words, from: number, to: number): boolean =>
  to - from >= 1 && to - from <= 2 && words.lower.slice(from, to).every((word) => word === ',' || word === 'and');

export function inheritRole(
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
  let end = countryEnd(words, chunks, first.to);
  for (const chunk of chunks.slice(chunks.indexOf(first) + 1)) {
    if (chunk.kind === 'title' && chunk.honorific !== null) continue;
    const start = chunk.kind === 'name' ? (readTitleBefore(words, chunks, chunk.from)?.from ?? chunk.from) : -1;
    if (start === -1 || !isListGap(words, end, start)) break;
    names.push(chunk.from);
    end = countryEnd(words, chunks, chunk.to);
  }
  return names;
}

/** The role in a plural apposition for the name at `from`: its country where countries and names pair up. */
export function shareOf(list: OpenList, from: number): RoleDescription {
  const country = list.countries.length === list.names.length ? list.countries[list.names.indexOf(from)] : undefined;
  const isSingle = list.countries.length < 2;
  return { ...list.role, country: country ?? (isSingle ? list.role.country : null) };
}

/** Behind a list and before its plural role: A and B, then the prime ministers. */
const BEFORE_PLURAL: ReadonlySet<string> = new Set(['then', 'both', 'all', 'respectively', 'now']);

/** `A and B, the foreign ministers of Peru and Chile`: the plural role behind the last name of a list; null where none stands there. */
function pluralBehind(words: Words, chunks: readonly Chunk[], names: readonly number[]): RoleDescription | null {
  const last = chunks.find((chunk) => chunk.from === names.at(-1));
  if (last === undefined) return null;
  const comma = countryEnd(words, chunks, last.to);
  if (words.tokens[comma]?.text !== ',') return null;
  const at = BEFORE_PLURAL.has(words.lower[comma + 1] ?? '') ? comma + 2 : comma + 1;
  const role = readRoleFrom(words, chunks, at, at - 1, true);
  const isThen = words.lower[comma + 1] === 'then';
  return role?.isPlural === true ? { ...role, title: isThen ? `then ${role.title}` : role.title } : null;
}

/** `Opposition leaders, among them A`: the plural role before the comma; null where none stands there. */
function pluralAmong(words: Words, chunks: readonly Chunk[], from: number): RoleDescription | null {
  const isAmong = words.lower[from - 1] === 'them' && words.lower[from - 2] === 'among';
  const isIncluding = words.lower[from - 1] === 'including';
  const at = isAmong ? from - 2 : isIncluding ? from - 1 : -1;
  if (at < 1) return null;
  const end = words.lower[at - 1] === ',' ? at - 1 : at;
  const role = readTitleBefore(words, chunks, end);
  return role?.isPlural === true && role.title !== '' ? { ...role, organization: null } : null;
}

/**
 * Opens a list at the name where a plural role is told of it. @param apposed what an apposition before the name says.
 * @returns the list, or null.
 */
export function openList(
  words: Words,
  chunks: readonly Chunk[],
  first: NameChunk,
  apposed: RoleDescription | null,
): OpenList | null {
  const isBefore = apposed?.isPlural === true;
  const isListed = /^(?:,|and|of|for|\()$/u.test(words.lower[first.to] ?? '');
  const among = isBefore ? null : pluralAmong(words, chunks, first.from);
  if (isPossessive(words.tokens[first.to]) || (!isBefore && among === null && !isListed)) return null;
  const names = listFrom(words, chunks, first);
  const isSeveral = names.length > 1;
  const role = isBefore && isSeveral ? apposed : (among ?? (isSeveral ? pluralBehind(words, chunks, names) : null));
  if (role === null) return null;
  const countries = among === null ? countriesIn(chunks, role.from, role.to) : [];
  return { role, countries, names, end: first.to };
}
