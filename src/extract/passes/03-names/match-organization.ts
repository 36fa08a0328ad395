import {
  CAPITAL_FORMS,
  DOUBLE_HEADS,
  LEADING_HEADS,
  LEGAL_FORMS,
  LOWER_HEADS,
  NAMING_HEADS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  WEAK_HEADS,
} from '../../lexicon/organization-forms.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { NON_NAME_WORDS } from '../../lexicon/thing-heads.ts';
import { acronymEnd } from './acronym-end.ts';
import { matchBodyOfCountry } from './body-of-country.ts';
import type { OrganizationChunk } from './chunk.ts';
import { companyEnd, matchSuffixed, matchTownCompany } from './company-end.ts';
import { complementEnd } from './complement-end.ts';
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
 * and parties in lower case (the Tulip party).
 */
/** Heads that only open a name: no `Seoul Air`. */
const OPENING_HEADS: ReadonlySet<string> = new Set(['air', 'daily', 'evening', 'weekly']);
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

/** Consultancy Rystad Energy said: what it is, before its name at the head of a sentence. */
function opensOnlySentence(words: Words): boolean {
  const word = words.lower[0] ?? '';
  return ORGANIZATION_NOUNS.has(word) && !ORGANIZATION_HEADS.has(word) && isWord(words, 1);
}

/** The Iran-backed Lantern militia: who is behind a body is no part of its name. */
const BACKED = /-(?:backed|led|run|aligned|controlled|funded|linked|sponsored|supported)$/u;

/** The Osaka chamber of commerce. */
const isLowerChamber = (words: Words, at: number): boolean =>
  words.tokens[at]?.text === 'chamber' && words.lower[at + 1] === 'of' && words.lower[at + 2] === 'commerce';

/** Whether the run ends in a hall: Istanbul Congress Center. */
const isHall = (words: Words, end: number): boolean =>
  (words.lower[end - 1] === 'center' || words.lower[end - 1] === 'centre') && HALLS.test(words.lower[end - 2] ?? '');

const opensWithApostrophe = (text: string | undefined): boolean =>
  text !== undefined && (text.startsWith("'") || text.startsWith('’'));

/** @returns the organization that begins at `at` by its form, or null. */
export function matchOrganization(words: Words, at: number): OrganizationChunk | null {
  const body =
    matchMinistry(words, at) ?? matchCommittee(words, at) ?? matchTreasury(words, at) ?? matchBodyOfCountry(words, at);
  if (body !== null) return body;
  const second = isWord(words, at) ? secondPortfolio(words, at) : -1;
  if (!isWord(words, at) || (isTitleWord(words, at) && second === -1 && !isPatron(words, at))) return null;
  if ((at === 0 && opensOnlySentence(words)) || BACKED.test(words.lower[at] ?? '')) return null;
  const opened = matchOpened(words, at) ?? matchTownCompany(words, at) ?? matchSuffixed(words, at);
  if (opened !== null) return opened;
  const end = runEnd(words, second === -1 ? at : second);
  let head = -1;
  for (let index = at; index < end; index += 1) {
    const isInner = isInnerPossessive(words, index + 1) || NAMED_FOR.has(words.lower[index + 1] ?? '');
    if (isTitleWord(words, index) && !isInner && index > at && index !== second) break;
    if (opensWithApostrophe(words.tokens[index]?.text)) continue;
    if (isHall(words, index + 1) || isHall(words, index + 2)) continue;
    if (isHead(words, index) && (index === at || !OPENING_HEADS.has(words.lower[index] ?? ''))) head = index;
  }
  const headWord = words.lower[head] ?? '';
  if (NO_BODIES.test(textIn(words, at, at + 3))) return null;
  if (head === -1) {
    if (isLowerChamber(words, end) && words.lower[at - 1] === 'the') return chunkOf(words, at, end + 3, 'OTHER');
    const kind = LOWER_HEADS.get(words.lower[end] ?? '');
    const isNamed =
      kind !== undefined &&
      end - at <= 3 &&
      (countryIn(words, at, at + 1) === null || end - at > 1) &&
      !(words.lower[end] === 'bloc' && NON_NAME_WORDS.has(words.lower[at] ?? '')) &&
      // The M23 rebels, the Milan bank: known without the noun, or a bank of a town.
      !(end === at + 1 && findKnownOrganization(words.tokens[at]?.text ?? '', '') !== null) &&
      !(kind === 'COMPANY' && end === at + 1 && findCities(words.folded[at] ?? '').some((city) => city.isMajor)) &&
      !ROLE_WORDS.isAt(words, end + 1);
    return isNamed && at > 0 && words.lower[at - 1] === 'the' ? chunkOf(words, at, end + 1, kind) : null;
  }
  const kind = ORGANIZATION_HEADS.get(headWord) ?? 'OTHER';
  const isWorking = headWord === 'group' && words.lower[head - 1] === 'working';
  const complement =
    isWorking || LEADING_HEADS.has(headWord) ? complementEnd(words, districtEnd(words, head)) : head + 1;
  const extended =
    acronymEnd(words, at, complement) ?? (kind === 'COMPANY' ? companyEnd(words, complement) : complement);
  if (/^(?:chambers|bloc)$/u.test(headWord) && extended === head + 1) return null;
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
  // Kenyan Energy Cabinet Secretary: a portfolio and its office.
  if (before !== null && PORTFOLIOS.has(headWord) && OF_OFFICE.test(words.lower[extended] ?? '')) return null;
  // Portuguese Partido da Lua: the name begins at its head.
  if (before !== null && head === at + 1 && OPENS_NAME.has(headWord)) return null;
  // `Chilean Forces`, `Peruvian Government`: a country and a weak head name no organization of their own.
  if (WEAK_HEADS.has(headWord) && head === at + 1 && before !== null && extended === head + 1) return null;
  const isCalled = CALLED.test(headWord) && /^\p{Lu}{2,6}$/u.test(words.tokens[extended]?.text ?? '');
  return chunkOf(words, at, isCalled ? extended + 1 : legalEnd(words, extended), kind);
}

/** Houses that are named for a queen or a prince: Queen Berta Hospital. */
const NAMED_FOR: ReadonlySet<string> = new Set(
  'hospital university college school foundation institute academy clinic museum infirmary trust centre center'.split(
    ' ',
  ),
);

const MONARCHS: ReadonlySet<string> = new Set('king queen prince princess sultan emperor empress'.split(' '));

function isPatron(words: Words, at: number): boolean {
  if (!MONARCHS.has(words.lower[at] ?? '')) return false;
  const end = runEnd(words, at);
  return end > at + 2 && NAMED_FOR.has(words.lower[end - 1] ?? '');
}

/** `the Ambria Energy Week`, `French Armed Forces Minister`: a capitalized word goes on that makes something else of it. */
const GOES_ON =
  /^(?:week|summit|conference|prize|award|awards|cup|festival|fair|expo|dialogue|act|bill|day|days|marathon|minister|ministers|hall|stadium|arena|dome|building|tower|square|street|hotel|palace|lounge)$/u;

/** Bodies that their acronym stands behind without brackets: the Transport Workers’ Union AKT. */
const CALLED = /^(?:union|federation|confederation|association|party|institute|agency)$/u;

/** What stands between a portfolio and its office: Energy Cabinet Secretary, Health Permanent Secretary. */
const OF_OFFICE = /^(?:cabinet|principal|permanent|deputy|under|assistant|state|shadow|junior)$/u;

/** `as` and `ab` are words: a legal form is in capitals, but for the few that are no other word. */
function isLegalForm(words: Words, at: number): boolean {
  const text = (words.tokens[at]?.text ?? '').replaceAll('.', '');
  return (
    LEGAL_FORMS.has(text.toLowerCase()) &&
    /^(?:(?:plc|inc|ltd|llc|gmbh|kg|bhd|tbk)|\p{Lu}{2,}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+)$/iu.test(text) &&
    /^(?:plc$|inc$|ltd$|llc$|gmbh$|kg$|bhd$|tbk$|\p{Lu}{2}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}{2}|Co$)/u.test(text)
  );
}

/** @returns the token after the legal forms at `at`: Co. Ltd., Pty Ltd, S.A. */
function legalEnd(words: Words, at: number): number {
  let to = at;
  while (to < at + 2 && isLegalForm(words, to)) to += 1;
  return to;
}
