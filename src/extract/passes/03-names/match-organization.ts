import {
  CAPITAL_FORMS,
  DOUBLE_HEADS,
  LEADING_HEADS,
  LEGAL_FORMS,
  LOWER_HEADS,
  NAMING_HEADS,
  ORGANIZATION_HEADS,
  WEAK_HEADS,
} from '../../lexicon/organization-forms.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { matchBodyOfCountry } from './body-of-country.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { matchCommittee, matchMinistry, matchTreasury } from './lower-case-body.ts';
import { HALLS, NO_BODIES } from './no-bodies.ts';
import { ROLE_WORDS } from './office-index.ts';
import { matchOpened, namedEnd } from './opened-organization.ts';
import { findKnownOrganization } from './organization-index.ts';
import { chunkOf, countryIn, isInnerPossessive, isTitleWord, isWord, runEnd } from './organization-words.ts';
import { secondPortfolio } from './paired-portfolios.ts';
import { findCities } from './place-index.ts';
import { isCapitalized, type Words } from './words.ts';

/**
 * Organizations by their form: a capitalized run that ends in a head word (Harbour Workers Association), a head with its
 * complement (Ministry of Trade, Industry and Energy; Task Force for …), a leading head (Bank Silvaren), and ministries
 * and parties in lower case (the Chilean foreign ministry, the Tulip party).
 */
const COMPLEMENT = new Set(['of', 'for', 'on', 'against', 'to']);
/** Heads that only open a name: no `Seoul Air`. */
const OPENING_HEADS: ReadonlySet<string> = new Set(['air', 'daily', 'evening', 'weekly']);
const MAX_COMPLEMENTS = 3;
const OPENS_NAME: ReadonlySet<string> = new Set([
  'partido',
  'parti',
  'partito',
  'frente',
  'grupo',
  'banco',
  'banque',
  'sindicato',
]);

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

/** `Guild of Resident Physicians`: a noun for a person before a plural is no title. */
const isPluralWord = (words: Words, at: number): boolean => isWord(words, at) && /[^s]s$/u.test(words.lower[at] ?? '');

/** Association of Machinists District 751: a branch of it. */
const isBranch = (words: Words, at: number): boolean =>
  /^(?:district|local|lodge|branch|chapter)$/u.test(words.lower[at] ?? '') &&
  /^\p{N}/u.test(words.tokens[at + 1]?.text ?? '');

/** `Mission in Azmar (MIA)`: the country is in the name where letters for it follow. */
const isInCountry = (words: Words, at: number): boolean =>
  words.lower[at] === 'in' &&
  findCountryWord(words.folded[at + 1] ?? '')?.form === 'name' &&
  words.tokens[at + 2]?.text === '(' &&
  /^\p{Lu}{3,}$/u.test(words.tokens[at + 3]?.text ?? '') &&
  words.tokens[at + 4]?.text === ')';

function complementEnd(words: Words, from: number): number {
  let to = from;
  for (let count = 0; count < MAX_COMPLEMENTS; count += 1) {
    if (!COMPLEMENT.has(words.lower[to] ?? '')) break;
    const start = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
    const isOffice = words.lower[from - 1] === 'office' && start === to + 2;
    const isField = words.lower[to] === 'of' && PORTFOLIOS.has(words.lower[start] ?? '');
    if (!isWord(words, start)) break;
    if (isTitleWord(words, start) && !isPluralWord(words, start + 1) && !isOffice && !isField) break;
    if (words.lower[to] !== 'of' && findKnownOrganization(words.tokens[start]?.text ?? '', '') !== null) break;
    // The Security Council on Haiti, a fund for Mali: what it deals with there, not its name.
    if (words.lower[to] !== 'of' && findCountryWord(words.folded[start] ?? '')?.form === 'name') break;
    let end = start + 1;
    while (isWord(words, end) && (isOffice || !isTitleWord(words, end)) && !isBranch(words, end)) end += 1;
    to = portfolioListEnd(words, end);
  }
  return isInCountry(words, to) ? to + 2 : to;
}

/** Words that go on a head: School District, Congress Party. */
const SECOND_HEADS: Readonly<Record<string, readonly string[]>> = { school: ['district', 'board', 'authority'] };

const districtEnd = (words: Words, head: number): number =>
  SECOND_HEADS[words.lower[head] ?? '']?.includes(words.lower[head + 1] ?? '') === true &&
  isCapitalized(words.tokens[head + 1]?.text ?? '')
    ? head + 2
    : head + 1;

/** Whether the word makes an organization of the name that it ends, or of what follows it. */
function isHead(words: Words, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (DOUBLE_HEADS.has(`${words.lower[at - 1] ?? ''} ${word}`)) return true;
  if (!ORGANIZATION_HEADS.has(word)) return false;
  return !CAPITAL_FORMS.has(word) || !/^\p{Lu}\p{Ll}+$/u.test(words.tokens[at]?.text ?? '');
}

/** @returns the organization that begins at `at` by its form, or null. */
export function matchOrganization(words: Words, at: number): OrganizationChunk | null {
  const body =
    matchMinistry(words, at) ?? matchCommittee(words, at) ?? matchTreasury(words, at) ?? matchBodyOfCountry(words, at);
  if (body !== null) return body;
  if (!isWord(words, at) || (isTitleWord(words, at) && !isPatron(words, at))) return null;
  const opened = matchOpened(words, at);
  if (opened !== null) return opened;
  const second = secondPortfolio(words, at);
  const end = runEnd(words, second === -1 ? at : second);
  let head = -1;
  for (let index = at; index < end; index += 1) {
    const isInner = isInnerPossessive(words, index + 1) || NAMED_FOR.test(words.lower[index + 1] ?? '');
    if (isTitleWord(words, index) && !isInner && index > at) break;
    if (/^['’]/u.test(words.tokens[index]?.text ?? '')) continue;
    if (/^cent(?:re|er)$/u.test(words.lower[index] ?? '') && HALLS.test(words.lower[index - 1] ?? '')) continue;
    if (isHead(words, index) && (index === at || !OPENING_HEADS.has(words.lower[index] ?? ''))) head = index;
  }
  const headWord = words.lower[head] ?? '';
  if (NO_BODIES.test(words.lower.slice(at, at + 3).join(' '))) return null;
  if (head === -1) {
    const kind = LOWER_HEADS.get(words.lower[end] ?? '');
    const isNamed =
      kind !== undefined &&
      end - at <= 3 &&
      (countryIn(words, at, at + 1) === null || end - at > 1) &&
      // The M23 rebels, the Milan bank: known without the noun, or a bank of a town.
      !(end === at + 1 && findKnownOrganization(words.tokens[at]?.text ?? '', '') !== null) &&
      !(kind === 'COMPANY' && end === at + 1 && findCities(words.folded[at] ?? '').some((city) => city.isMajor)) &&
      !ROLE_WORDS.isAt(words, end + 1);
    return isNamed && at > 0 && words.lower[at - 1] === 'the' ? chunkOf(words, at, end + 1, kind) : null;
  }
  const kind = ORGANIZATION_HEADS.get(headWord) ?? 'OTHER';
  const extended = LEADING_HEADS.has(headWord) ? complementEnd(words, districtEnd(words, head)) : head + 1;
  if (head === at) {
    if (extended > head + 1) return chunkOf(words, at, extended, kind);
    if (NAMING_HEADS.has(headWord)) {
      const to = namedEnd(words, head + 1, end);
      if (to > head + 1) return chunkOf(words, at, to, kind);
    }
    return null;
  }
  if (extended === head + 1 && isWord(words, extended) && GOES_ON.test(words.lower[extended] ?? '')) return null;
  // Trinity College Dublin.
  if (extended === head + 1 && /^(?:college|university|school)$/u.test(headWord) && end === extended + 1) {
    if (findCities(words.folded[extended] ?? '').some((city) => city.isMajor)) return chunkOf(words, at, end, kind);
  }
  const before = countryIn(words, at, head);
  // Portuguese Partido da Lua: the name begins at its head.
  if (before !== null && head === at + 1 && OPENS_NAME.has(headWord)) return null;
  // `Chilean Forces`, `Peruvian Government`: a country and a weak head name no organization of their own.
  if (WEAK_HEADS.has(headWord) && head === at + 1 && before !== null && extended === head + 1) return null;
  const legal = (words.lower[extended] ?? '').replaceAll('.', '');
  return chunkOf(words, at, LEGAL_FORMS.has(legal) && isLegalForm(words, extended) ? extended + 1 : extended, kind);
}

/** Houses that are named for a queen or a prince: Queen Berta Hospital. */
const NAMED_FOR =
  /^(?:hospital|university|college|school|foundation|institute|academy|clinic|museum|infirmary|trust|centre|center)$/u;

function isPatron(words: Words, at: number): boolean {
  if (!/^(?:king|queen|prince|princess|sultan|emperor|empress)$/u.test(words.lower[at] ?? '')) return false;
  const end = runEnd(words, at);
  return end > at + 2 && NAMED_FOR.test(words.lower[end - 1] ?? '');
}

/** `the Ambria Energy Week`, `French Armed Forces Minister`: a capitalized word goes on that makes something else of it. */
const GOES_ON =
  /^(?:week|summit|conference|prize|award|awards|cup|festival|fair|expo|dialogue|act|bill|day|days|marathon|minister|ministers|hall|stadium|arena|dome|building|tower|square|street|hotel|palace|lounge)$/u;

/** `as` and `ab` are words: a legal form is in capitals, but for the few that are no other word. */
const isLegalForm = (words: Words, at: number): boolean =>
  /^(?:plc|inc|ltd|llc|gmbh|kg|bhd|tbk)\.?$/iu.test(words.tokens[at]?.text ?? '') ||
  /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}{2,})\.?$/u.test(words.tokens[at]?.text ?? '');
