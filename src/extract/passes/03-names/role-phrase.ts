import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import type { Chunk, TitleChunk } from './chunk.ts';
import { chunkStartingAt } from './chunk-at.ts';
import { genderOfTitle } from './gender-of-title.ts';
import { opensTenure } from './read-tenure.ts';
import { type RoleDescription, readTitleBefore } from './title-before.ts';
import type { Words } from './words.ts';

/** A role as a noun phrase with its complement tells it: `the special envoy for Y`, `head of the Central Bank of Norway`. */
const MAX_TOKENS = 18;
export const STOPS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '—',
  '–',
  '(',
  ')',
  '“',
  '”',
  '"',
  'which',
  'that',
  'whose',
  'and',
  'but',
]);
/** What follows a role and is none of it: a farmer from the north, a nun with two sisters. */
const ORIGINS: ReadonlySet<string> = new Set([
  'from',
  'with',
  'by',
  'near',
  'based',
  'since',
  'under',
  'there',
  'here',
  'now',
  'then',
]);
/** What brings somebody else in before any office is told. */
const BRINGING: ReadonlySet<string> = new Set(
  'between among with from by after before during about against'.split(' '),
);
export const COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'on']);

export const textOf = (words: Words, from: number, to: number): string =>
  words.tokens
    .slice(from, to)
    .map((token, index, all) => token.text + ((all[index + 1]?.start ?? 0) > token.end ? ' ' : ''))
    .join('');

/** Country and organization named in `[from, to)`. */
export function ownersIn(
  chunks: readonly Chunk[],
  from: number,
  to: number,
): Pick<RoleDescription, 'country' | 'organization'> {
  const inside = chunks.filter((chunk) => chunk.from >= from && chunk.to <= to);
  const country = inside.find((chunk) => chunk.kind === 'country');
  return {
    country: country?.kind === 'country' ? country.code : null,
    organization:
      inside.find((chunk) => chunk.kind === 'organization') ?? inside.find((chunk) => chunk.kind === 'name') ?? null,
  };
}

/** Whether a name of two parts and more begins with a given name. */
const isGivenName = (words: Words, { from, to }: Chunk): boolean =>
  to > from + 1 && GIVEN_NAMES.has(words.folded[from] ?? '');

const TIMES =
  /^(?:(?:in|on|by|at|from|until) )?(?:(?:early|late|mid) )?(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|last (?:week|month|year|spring|summer|autumn|winter|night))$/u;

/** `treasurer of the choir in May`: when somebody became it. */
function opensTime(words: Words, at: number): boolean {
  const three = words.lower.slice(at, at + 3);
  if (three[0] === 'in' && (three[1] === 'may' || /^(?:18|19|20)\d\d$/u.test(three[1] ?? ''))) return true;
  return TIMES.test(three.slice(0, 2).join(' ')) || TIMES.test(three[0] ?? '') || TIMES.test(three.join(' '));
}

/** Where the complement of a title ends: `for South Asia`, `of the Central Bank of Norway`. */
function complementEnd(words: Words, chunks: readonly Chunk[], head: number): number {
  let to = head;
  while (to < words.tokens.length && to - head < MAX_TOKENS) {
    const chunk = chunkStartingAt(chunks, to);
    // Head of the Presidential Office Vera Lindqvist: the name begins behind what the office is of.
    if (
      chunk?.kind === 'name' &&
      isGivenName(words, chunk) &&
      chunks.some((one) => one.to === to && one.kind !== 'title')
    )
      break;
    if (chunk !== null && chunk.kind !== 'title') to = chunk.to;
    else if (STOPS.has(words.lower[to] ?? '') || words.lower[to] === 'who') break;
    // Leader of the centre-left Tide party: a compound qualifies what follows.
    else if (words.tokens[to]?.pos === 'VERB' && !/ing$|-/u.test(words.lower[to] ?? '')) break;
    else if (opensTenure(words, to) || opensTime(words, to)) break;
    else to += 1;
  }
  return to;
}

/** The end of `of Rural Development and Lands`, `for Pacific Peoples`: what the office is for, before whose it is. */
export function portfolioEnd(words: Words, chunks: readonly Chunk[], of: number): number {
  const first = words.lower[of + 1] === 'the' ? of + 2 : of + 1;
  const named = chunks.find((chunk) => chunk.kind === 'organization' && chunk.from <= first && chunk.to > first);
  if (named !== undefined) return of;
  if (!PORTFOLIOS.has(words.lower[first] ?? '')) return of;
  let to = first + 1;
  for (;;) {
    const next = [',', 'and', '&'].includes(words.lower[to] ?? '') ? to + 1 : to;
    const word = words.lower[next] ?? '';
    const isMore =
      PORTFOLIOS.has(word) ||
      (next > first + 1 && /^\p{Lu}\p{Ll}/u.test(words.tokens[next]?.text ?? '') && words.lower[next - 1] === 'and');
    if (!isMore) return to;
    to = next + 1;
  }
}

/** @returns the role that the noun phrase at `from` tells, with its complement; `before` is the token before the phrase. */
export function readRoleFrom(
  words: Words,
  chunks: readonly Chunk[],
  from: number,
  before: number,
  mayBePlural = false,
): RoleDescription | null {
  let head: TitleChunk | null = null;
  let end = from;
  while (end < words.tokens.length && end - from < MAX_TOKENS) {
    const chunk = chunkStartingAt(chunks, end);
    if (chunk?.kind === 'title') {
      head = chunk;
      end = chunk.to;
      continue;
    }
    if (chunk !== null) end = chunk.to;
    else if (STOPS.has(words.lower[end] ?? '') || COMPLEMENT.has(words.lower[end] ?? '') || words.lower[end] === 'who')
      break;
    else if (head !== null && head.to === end && ORIGINS.has(words.lower[end] ?? '')) break;
    else if (opensTenure(words, end)) break;
    // At the home of A, a meeting between the minister and B: the minister is not A.
    else if (head === null && BRINGING.has(words.lower[end] ?? '')) break;
    else if (words.tokens[end]?.pos === 'VERB' || words.tokens[end]?.pos === 'AUX') break;
    else end += 1;
  }
  if (head === null || end !== head.to || head.honorific !== null || (head.isPlural && !mayBePlural)) return null;
  // `, Foreign Minister Y`: the title belongs to the next name.
  if (chunkStartingAt(chunks, head.to)?.kind === 'name') return null;
  const role = readTitleBefore(words, chunks, head.to);
  if (role === null || role.from < before + 1) return null;
  const isComplement = COMPLEMENT.has(words.lower[head.to] ?? '');
  const portfolio = isComplement ? portfolioEnd(words, chunks, head.to) : head.to;
  const to = isComplement ? Math.max(portfolio, complementEnd(words, chunks, head.to + 1)) : head.to;
  const behind = isComplement ? chunkStartingAt(chunks, to) : null;
  if (
    behind?.kind === 'name' &&
    isGivenName(words, behind) &&
    !chunks.some((one) => one.to === to && one.kind === 'title')
  )
    return null;
  const owners = isComplement ? ownersIn(chunks, head.to, to) : { country: null, organization: null };
  const isOwned = owners.country !== null || owners.organization !== null;
  const title =
    isComplement && (!isOwned || words.lower[head.to] === 'for')
      ? `${role.title}${' '}${textOf(words, head.to, to)}`
      : `${role.title}${portfolio > head.to ? ` ${textOf(words, head.to, portfolio)}` : ''}`;
  return {
    ...role,
    to,
    title,
    ...(isComplement ? { whole: `${role.title} ${textOf(words, head.to, to)}` } : {}),
    gender: genderOfTitle(role.title.toLowerCase()),
    country: role.country ?? owners.country,
    organization: role.organization ?? owners.organization,
  };
}
