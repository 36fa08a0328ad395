import { INDUSTRY_WORDS } from '../../lexicon/industry-words.ts';
import { COMPANY_WORDS } from '../../lexicon/team-words.ts';
import type { OrganizationChunk } from './chunk.ts';
import { chunkOf, isWord } from './organization-words.ts';
import { findCities } from './place-index.ts';
import { isCapitalized, type Words } from './words.ts';

/** What companies that are called by their town sell there: Osaka Gas, Manila Water. */
const TOWN_TRADES: ReadonlySet<string> = new Set(
  'gas electric power steel water copper oil cement paper paint chemical metals shipbuilding shipyard aluminium brewery motor motors trading'.split(
    ' ',
  ),
);
const FURTHER =
  /^(?:properties|automobile|automotive|pharma|financial|international|offshore|engineering|semiconductor|research|ventures|telecom|global|retail)$/u;

/** Tata Steel UK: the part of it that is there. */
const REGION_OF_FIRM = /^(?:UK|USA|NZ|Deutschland|Nederland|Italia|España|France SA)$/u;

const isTrade = (words: Words, at: number): boolean => {
  const word = words.lower[at] ?? '';
  return INDUSTRY_WORDS.has(word) || COMPANY_WORDS.has(word) || FURTHER.test(word);
};

/** @returns the token after the words for a trade that go on the name of a company which ends at `to`: Enefit `Power`. */
export function companyEnd(words: Words, to: number): number {
  let end = to;
  while (end < to + 2 && isWord(words, end) && isTrade(words, end)) end += 1;
  return REGION_OF_FIRM.test(words.tokens[end]?.text ?? '') ? end + 1 : end;
}

const LEGAL = /^(?:N\.?V|S\.?A|S\.?p\.?A|A\.?G|GmbH|Ltd|Limited|plc|PLC|Inc|Corp|AS|ASA|AB|Oyj|Berhad|Bhd|Tbk)\.?$/u;
const MAX_LEGAL_NAME = 4;

/** @returns the token after the legal form that a few further capitals lead up to: Staatsolie Maatschappij Suriname N.V.; `to` where none does. */
export function legalNameEnd(words: Words, to: number): number {
  let end = to;
  while (end < to + MAX_LEGAL_NAME && isWord(words, end) && !LEGAL.test(words.tokens[end]?.text ?? '')) end += 1;
  return LEGAL.test(words.tokens[end]?.text ?? '') ? end + 1 : to;
}

/** Companies whose one word says what they do: Maasbank, Uztransgaz. No places or families end so but those that are named. */
const SUFFIXED = /^\p{Lu}\p{Ll}{3,}(?:bank|banka|gaz|neft|energo|telekom|telecom|metall|pharma|chemie)$/u;
const NO_COMPANIES =
  /^(?:(?:south|north|east|west|mill|river|oak|fair|clyde|willow|snow|bur|green|high|new|food|blood|jod|data|grass|sand|left|right|over|beach|kirk)bank|micropharma)$/u;

export function matchSuffixed(words: Words, at: number): OrganizationChunk | null {
  if (!SUFFIXED.test(words.tokens[at]?.text ?? '') || NO_COMPANIES.test(words.lower[at] ?? '')) return null;
  const isAlone = !isWord(words, at + 1) && (at === 0 || !/^\p{Lu}/u.test(words.tokens[at - 1]?.text ?? ''));
  return isAlone ? chunkOf(words, at, at + 1, 'COMPANY') : null;
}

/** @returns the company that is called by a town and what it sells, or null. */
export function matchTownCompany(words: Words, at: number): OrganizationChunk | null {
  if (!isCapitalized(words.tokens[at]?.text ?? '') || words.lower[at - 1] === 'the') return null;
  if (!TOWN_TRADES.has(words.lower[at + 1] ?? '') || !isWord(words, at + 1) || isWord(words, at + 2)) return null;
  return findCities(words.folded[at] ?? '').some((city) => city.isMajor) ? chunkOf(words, at, at + 2, 'COMPANY') : null;
}
