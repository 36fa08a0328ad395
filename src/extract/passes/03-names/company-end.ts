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

const isTrade = (words: Words, at: number): boolean => {
  const word = words.lower[at] ?? '';
  return INDUSTRY_WORDS.has(word) || COMPANY_WORDS.has(word) || FURTHER.test(word);
};

/** @returns the token after the words for a trade that go on the name of a company which ends at `to`: Enefit `Power`. */
export function companyEnd(words: Words, to: number): number {
  let end = to;
  while (end < to + 2 && isWord(words, end) && isTrade(words, end)) end += 1;
  return end;
}

/** @returns the company that is called by a town and what it sells, or null. */
export function matchTownCompany(words: Words, at: number): OrganizationChunk | null {
  if (!isCapitalized(words.tokens[at]?.text ?? '') || words.lower[at - 1] === 'the') return null;
  if (!TOWN_TRADES.has(words.lower[at + 1] ?? '') || !isWord(words, at + 1) || isWord(words, at + 2)) return null;
  return findCities(words.folded[at] ?? '').some((city) => city.isMajor) ? chunkOf(words, at, at + 2, 'COMPANY') : null;
}
