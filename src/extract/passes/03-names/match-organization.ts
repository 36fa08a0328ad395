import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import { CALENDAR_WORDS } from '../../lexicon/name-parts.ts';
import { LEADING_HEADS, LOWER_HEADS, ORGANIZATION_HEADS, WEAK_HEADS } from '../../lexicon/organization-forms.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { isOffice, isRoleNoun } from './office-index.ts';
import { findKnownOrganization } from './organization-index.ts';
import { isCapitalized, type Words } from './words.ts';

/**
 * Organizations by their form: a capitalized run that ends in a head word (Harbour Workers Association), a head with its
 * complement (Ministry of Trade, Industry and Energy; Task Force for …), a leading head (Bank Silvaren), and ministries
 * and parties in lower case (the Chilean foreign ministry, the Tulip party).
 */
const COMPLEMENT = new Set(['of', 'for', 'on', 'against', 'to']);
const NAMING_HEADS = new Set(['bank', 'banco', 'banque', 'radio', 'grupo', 'groupe', 'university', 'universidad']);
const MAX_COMPLEMENTS = 3;

const isWord = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  const lower = words.lower[at] ?? '';
  if (token === undefined) return false;
  if (token.text === '&') return true;
  return isCapitalized(token.text) && !SENTENCE_OPENERS.has(lower) && !CALENDAR_WORDS.has(lower);
};

const isTitleWord = (words: Words, at: number): boolean => {
  const lower = words.lower[at] ?? '';
  if (isOffice(`${lower} ${words.lower[at + 1] ?? ''}`)) return true;
  if (ORGANIZATION_HEADS.has(lower) || lower === 'pm' || lower === 'general' || lower === 'chief' || lower === 'state')
    return false;
  return isOffice(lower) || (isRoleNoun(lower) && lower !== 'fellow');
};

/** Plurals without s whose possessive stands inside a name: People’s Party. */
const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'women',
  'men',
  'children',
  'fishermen',
  'businesswomen',
  'businessmen',
]);

/** Whether a possessive of a plural noun stands at `at`, inside a name: `Teachers’ Union`, `People’s Party`. */
function isInnerPossessive(words: Words, at: number): boolean {
  const owner = words.lower[at - 1] ?? '';
  const mark = words.tokens[at]?.text ?? '';
  if (!isWord(words, at - 1) || !isWord(words, at + 1)) return false;
  return /^['’]s$/u.test(mark) ? PLURALS.has(owner) : /^['’]$/u.test(mark) && isPluralOfPeople(owner);
}

const isPluralOfPeople = (word: string): boolean =>
  word.endsWith('s') && (isRoleNoun(word.slice(0, -1)) || /(?:er|or|ant|ent|ist|ian)s$/u.test(word));

function runEnd(words: Words, from: number): number {
  let to = from;
  while (isWord(words, to) || isInnerPossessive(words, to)) to += 1;
  return words.tokens[to - 1]?.text === '&' ? to - 1 : to;
}

/** `Health and Safety Board`: a portfolio, `and`, a portfolio, before a head. @returns where the second begins, or -1. */
function secondPortfolio(words: Words, at: number): number {
  const isPortfolio = (index: number): boolean =>
    PORTFOLIOS.has(words.lower[index] ?? '') && isCapitalized(words.tokens[index]?.text ?? '');
  let and = at;
  while (isPortfolio(and)) and += 1;
  return and > at && words.lower[and] === 'and' && isPortfolio(and + 1) ? and + 1 : -1;
}

/** Extends over `, Industry and Energy` and `and Development` inside a complement. */
function portfolioListEnd(words: Words, from: number): number {
  let to = from;
  for (;;) {
    const mark = words.lower[to];
    if (mark !== 'and' && mark !== ',' && mark !== '&') return to;
    const next = words.lower[to + 1] === 'and' ? to + 2 : to + 1;
    if (!isWord(words, next) || !PORTFOLIOS.has(words.lower[next] ?? '')) return to;
    if (isTitleWord(words, next + 1)) return to;
    const end = runEnd(words, next);
    if (end <= to) return to;
    to = end;
  }
}

function complementEnd(words: Words, from: number): number {
  let to = from;
  for (let count = 0; count < MAX_COMPLEMENTS; count += 1) {
    if (!COMPLEMENT.has(words.lower[to] ?? '')) break;
    const start = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
    if (!isWord(words, start) || isTitleWord(words, start)) break;
    if (words.lower[to] !== 'of' && findKnownOrganization(words.tokens[start]?.text ?? '', '') !== null) break;
    let end = start;
    while (isWord(words, end) && !isTitleWord(words, end)) end += 1;
    to = portfolioListEnd(words, end);
  }
  return to;
}

const countryIn = (words: Words, from: number, to: number): string | null => {
  for (let at = from; at < to; at += 1) {
    for (let end = Math.min(to, at + 3); end > at; end -= 1) {
      const found = findCountryWord(words.folded.slice(at, end).join(' '));
      if (found !== null && (words.folded[at] !== 'us' || words.tokens[at]?.text !== 'us')) return found.code;
    }
  }
  return null;
};

const chunkOf = (words: Words, from: number, to: number, type: OrganizationKind): OrganizationChunk => ({
  kind: 'organization',
  from,
  to,
  name: words.tokens
    .slice(from, to)
    .map(
      (token, index, all) =>
        token.text + (all[index + 1] !== undefined && (all[index + 1]?.start ?? 0) > token.end ? ' ' : ''),
    )
    .join(''),
  type,
  country: countryIn(words, from, to),
});

/** @returns the ministry in lower or mixed case that begins at `at`: `foreign ministry`, `Chilean foreign ministry`. */
function matchMinistry(words: Words, at: number): OrganizationChunk | null {
  let next = findCountryWord(words.folded[at] ?? '')?.form === 'adjective' ? at + 1 : at;
  const first = next;
  while (PORTFOLIOS.has(words.lower[next] ?? '') && next < first + 4) next += 1;
  if (next === first || words.lower[next] !== 'ministry') return null;
  return chunkOf(words, at, next + 1, 'GOVERNMENT_BODY');
}

/** Words that go on a head: School District, Congress Party. */
const SECOND_HEADS: Readonly<Record<string, readonly string[]>> = { school: ['district', 'board', 'authority'] };

const districtEnd = (words: Words, head: number): number =>
  SECOND_HEADS[words.lower[head] ?? '']?.includes(words.lower[head + 1] ?? '') === true &&
  isCapitalized(words.tokens[head + 1]?.text ?? '')
    ? head + 2
    : head + 1;

/** @returns the organization that begins at `at` by its form, or null. */
export function matchOrganization(words: Words, at: number): OrganizationChunk | null {
  const ministry = matchMinistry(words, at);
  if (ministry !== null) return ministry;
  if (!isWord(words, at) || isTitleWord(words, at)) return null;
  const second = secondPortfolio(words, at);
  const end = runEnd(words, second === -1 ? at : second);
  let head = -1;
  for (let index = at; index < end; index += 1) {
    if (isTitleWord(words, index) && !isInnerPossessive(words, index + 1)) break;
    if (/^['’]/u.test(words.tokens[index]?.text ?? '')) continue;
    if (ORGANIZATION_HEADS.has(words.lower[index] ?? '')) head = index;
  }
  const headWord = words.lower[head] ?? '';
  if (head === -1) {
    const kind = LOWER_HEADS.get(words.lower[end] ?? '');
    const isNamed =
      kind !== undefined &&
      end - at <= 3 &&
      countryIn(words, at, at + 1) === null &&
      !isRoleNoun(words.lower[end + 1] ?? '');
    return isNamed && at > 0 && words.lower[at - 1] === 'the' ? chunkOf(words, at, end + 1, kind) : null;
  }
  const kind = ORGANIZATION_HEADS.get(headWord) ?? 'OTHER';
  const extended = LEADING_HEADS.has(headWord) ? complementEnd(words, districtEnd(words, head)) : head + 1;
  if (head === at) {
    if (extended > head + 1) return chunkOf(words, at, extended, kind);
    if (NAMING_HEADS.has(headWord) && end > head + 1) return chunkOf(words, at, end, kind);
    return null;
  }
  const before = countryIn(words, at, head);
  // `Chilean Forces`, `Peruvian Government`: a country and a weak head name no organization of their own.
  if (WEAK_HEADS.has(headWord) && head === at + 1 && before !== null && extended === head + 1) return null;
  return chunkOf(words, at, extended, kind);
}
