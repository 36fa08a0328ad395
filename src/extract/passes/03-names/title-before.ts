import { textIn } from '../../lexicon/placed-words.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { bodyWithoutName } from './body-without-name.ts';
import type { Chunk } from './chunk.ts';
import { chunkEndingAt } from './chunk-at.ts';
import { bracketed, complementBefore, portfolioBefore } from './complement-before.ts';
import { genderOfTitle } from './gender-of-title.ts';
import { bodyBefore, DETERMINERS, ownerBefore } from './owner-by-nouns.ts';
import { shortFormBefore } from './short-form-of-title.ts';
import { isThing } from './thing-before-title.ts';
import { bodyEndingAt, isTitleFiller } from './title-filler.ts';
import { isPossessive, type Words } from './words.ts';

/** What a noun phrase says of whom it stands for or beside. */
export interface RoleDescription {
  /** First token of the phrase, determiner included. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
  /** Such as `Prime Minister`; '' where there was only a form of address. */
  readonly title: string;
  /** The title with its complement, where a name that may be of no organization is the complement: `mayor of Nueva Palmira`. */
  readonly whole?: string;
  readonly isPlural: boolean;
  readonly gender: 'male' | 'female' | null;
  /** ISO alpha-3 code of a country named with it. */
  readonly country: string | null;
  /** The organization named with it: a chunk with a form, or the chunk of a name. */
  readonly organization: Chunk | null;
}

const MAX_TOKENS = 12;
/** Minister of Defence Prince X: a form of address that is an office too. */
const isAddress = (words: Words, { from, to }: Chunk): boolean =>
  to === from + 1 && /^(?:prince|princess)$/u.test(words.lower[from] ?? '');

/**
 * Reads the title that ends just before token `end`, backwards: `Chilean` `Prime Minister`, `deputy budget director`,
 * `Chile` `’s outgoing president`, `Elvheim Kraft` `chairman`, `Prime Minister of Japan`. @returns null where no title
 * stands there.
 */
export function readTitleBefore(words: Words, chunks: readonly Chunk[], end: number): RoleDescription | null {
  const short = shortFormBefore(words, end);
  if (short !== -1) {
    const role = readTitleBefore(words, chunks, short);
    return role === null || role.title === '' ? null : { ...role, to: end };
  }
  // The Prime Minister of Peru Mr. X: a form of address between the office and the name.
  const last = chunkEndingAt(chunks, end - 1);
  const address = last?.kind === 'title' && (last.honorific !== null || isAddress(words, last)) ? last : null;
  const complement = complementBefore(words, chunks, address?.from ?? end);
  // Minister for Foreign Affairs Dr X.
  const office = complement === null && address !== null ? portfolioBefore(words, chunks, address.from) : -1;
  if (complement === null && address !== null && office !== address.from) {
    const role = readBareTitle(words, chunks, address.from);
    const gender = address.honorific === 'unknown' ? null : address.honorific;
    return role === null ? null : { ...role, to: end, gender: gender ?? role.gender };
  }
  const body = complement === null ? bodyWithoutName(words, chunks, end) : -1;
  if (body !== -1) {
    const role = readBareTitle(words, chunks, body);
    return role === null || role.title === '' || role.isPlural
      ? role
      : { ...role, to: end, title: `${role.title} ${textIn(words, body, end)}` };
  }
  if (complement === null) return readBareTitle(words, chunks, end);
  const role = readBareTitle(words, chunks, complement.of);
  const { owner } = complement;
  if (role === null || role.title === '') return null;
  // Governor of Kostanay Region X, Mayor of Lyon X: no country and no body.
  const isFor = words.lower[complement.of] !== 'of';
  const isPlace = owner.kind === 'thing' || owner.kind === 'place' || isFor;
  const place = words.tokens.slice(complement.of, owner.to).map((token) => token.text);
  return {
    ...role,
    to: end,
    title: isPlace ? [role.title, ...place].join(' ') : role.title,
    gender: address === null || address.honorific === 'unknown' ? role.gender : (address.honorific ?? role.gender),
    country: owner.kind === 'country' && !isFor ? owner.code : role.country,
    organization: owner.kind === 'organization' && !isFor ? owner : role.organization,
  };
}

const PLACING = /^(?:in|at|from|near|to|towards?|of|into|through|via|around|outside|on|for)$/u;
/** Punjab Chief Minister X, Cebu City Mayor Y; not `in Lima Governor X said`. */
const isPlaceOfOffice = (words: Words, chunk: Chunk | null): chunk is Chunk =>
  (chunk?.kind === 'place' || chunk?.kind === 'thing') &&
  !PLACING.test(words.lower[chunk.from - 1] ?? '') &&
  (chunk.to > chunk.from + 1 || !isTitleFiller(words, chunk.from));

function readBareTitle(words: Words, chunks: readonly Chunk[], end: number): RoleDescription | null {
  let at = end - 1;
  let title: string[] = [];
  let isPlural = false;
  let gender: 'male' | 'female' | null = null;
  let country: string | null = null;
  let organization: Chunk | null = null;
  let hasTitle = false;
  // Who chairs Tamil Nadu’s board: a verb.
  if (words.tokens[end - 2]?.text === 'who' && /^\p{Ll}/u.test(words.tokens[end - 1]?.text ?? '')) return null;
  const of = portfolioBefore(words, chunks, end);
  const portfolio = words.tokens.slice(of, end).map((token) => token.text);
  if (of !== end) at = of - 1;
  while (at >= 0 && end - at <= MAX_TOKENS) {
    const chunk = bodyEndingAt(words, chunks, at);
    const text = words.tokens[at]?.text ?? '';
    const isOwnerless = organization === null && country === null;
    // Will host mayor X.
    if (chunk?.kind === 'title' && isOwnerless && !(hasTitle && text === 'host')) {
      if (chunk.honorific !== null && chunk.honorific !== 'unknown') gender = chunk.honorific;
      if (chunk.honorific === null)
        title = [...words.tokens.slice(chunk.from, chunk.to).map((token) => token.text), ...title];
      isPlural ||= chunk.isPlural;
      hasTitle = true;
      at = chunk.from - 1;
    } else if (!hasTitle) return null;
    else if (chunk?.kind === 'country' && country === null) {
      country = chunk.code;
      at = chunk.from - 1;
    } else if (title.length > 0 && isOwnerless && (chunk?.kind === 'organization' || chunk?.kind === 'name')) {
      organization = chunk;
      at = chunk.from - 1;
    } else if (title.length > 0 && isOwnerless && bracketed(words, chunks, at) !== null) {
      organization = bracketed(words, chunks, at);
      at = (organization?.from ?? at) - 1;
    } else if (title.length > 0 && isOwnerless && isPlaceOfOffice(words, chunk)) {
      at = chunk.from - 1;
    } else if (isPossessive(words.tokens[at]) && organization === null) {
      const owner = chunkEndingAt(chunks, at - 1);
      // Cordimin’s UK chief: the country is the field of the office.
      if (owner?.kind === 'country') country = owner.code;
      else if (owner?.kind === 'organization' || owner?.kind === 'name') organization = owner;
      const body = owner === null ? bodyBefore(words, at) : at;
      if (body < at) portfolio.push('of the', textIn(words, body, at));
      at = owner === null ? ownerBefore(words, at) - 1 : owner.from - 1;
      break;
    } else if (DETERMINERS.has(words.lower[at] ?? '')) {
      // Said that Premier X flew home: a clause.
      if (words.lower[at] === 'that' && words.tokens[at]?.pos === 'SCONJ') break;
      at -= 1;
      break;
    } else if (title.length > 0 && /ed$/u.test(text) && chunkEndingAt(chunks, at - 1)?.kind === 'name') {
      // Lind informed President X: no adjective, the verb.
      break;
    } else if (title.length > 0 && isTitleFiller(words, at) && !isThing(words, at, title)) {
      // `former US president`: what stands before the country is of the title too.
      title = [text, ...title];
      at -= 1;
    } else if (isPlural && words.tokens[at]?.pos === 'NUM') at -= 1;
    else if (
      (words.lower[at] === 'and' || (words.lower[at] === ',' && title.includes('and'))) &&
      PORTFOLIOS.has(words.lower[at - 1] ?? '') &&
      PORTFOLIOS.has(words.lower[at + 1] ?? '')
    ) {
      title = [text, ...title];
      at -= 1;
    } else break;
  }
  if (!hasTitle) return null;
  const text = [...title, ...portfolio].join(' ').replaceAll(' -', '-').replaceAll(' ,', ',');
  return {
    from: at + 1,
    to: end,
    title: text,
    isPlural,
    gender: gender ?? genderOfTitle(text.toLowerCase()),
    country,
    organization,
  };
}
