import { BoundedCache } from '../../bounded-cache.ts';
import { spellingOf } from '../../lexicon/spelling.ts';
import { countryPhrases, findCountryWord, isCountryDecoy } from './country-index.ts';
import { findKnownOrganization, organizationPhrases } from './organization-index.ts';
import { lengthsByFirstWord } from './phrase-lengths.ts';
import { isRegion, longestCityFrom, regionPhrases } from './place-index.ts';
import { firstWordOf } from './words.ts';

/**
 * Of how many words the longest known name is that a word can open. The lists are long and the words of an article few:
 * it is found out once for each spelling.
 */
interface Openings {
  /** Of countries, regions, organizations and what looks like them; 0 where the word opens none. */
  readonly known: number;
  /** Of cities. */
  readonly cities: number;
}

const MAX_WORDS = 9;
const MAX_CITY_WORDS = 4;
const LENGTHS = lengthsByFirstWord([...organizationPhrases(), ...countryPhrases(), ...regionPhrases()]);

/** As names are written: with a round apostrophe in the possessive of a name. */
export const asWritten = (text: string): string => (text.endsWith("'s") ? `${text.slice(0, -2)}’s` : text);

const isKnownAlone = (text: string, folded: string): boolean =>
  findKnownOrganization(asWritten(text), folded) !== null ||
  isRegion(folded) ||
  isCountryDecoy(folded) ||
  findCountryWord(folded) !== null;

const OPENINGS = new BoundedCache<Openings>((text) => {
  const { folded } = spellingOf(text);
  const first = firstWordOf(folded);
  const length = Math.min(MAX_WORDS, LENGTHS.get(first) ?? 0);
  return {
    known: length === 0 && isKnownAlone(text, folded) ? 1 : length,
    cities: Math.min(MAX_CITY_WORDS, longestCityFrom(first)),
  };
});

/** @param text a token as it stands. */
export const openingsOf = (text: string): Openings => OPENINGS.get(text);
