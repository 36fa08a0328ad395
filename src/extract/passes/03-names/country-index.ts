import { COUNTRIES } from '../../../domain/country.ts';
import { fold } from '../../../domain/fold.ts';
import { COUNTRY_ADJECTIVES, COUNTRY_DECOYS, COUNTRY_NAMES } from '../../lexicon/countries.ts';

/** Countries by name, adjective and demonym; the package's facts with our supplement over them. */
export interface CountryWord {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly form: 'name' | 'adjective';
}

/** Territories whose names or adjectives hide those of a country: French Southern Lands, Christmas Island. */
const IGNORED: ReadonlySet<string> = new Set(
  'ATF BES BLM BVT CCK CXR HMD IOT MAF MNP NFK SGS SJM UMI WLF TKL PCN VGB VIR ALA GGY JEY IMN SPM ASM'.split(' '),
);

function buildIndex(): ReadonlyMap<string, CountryWord> {
  const index = new Map<string, CountryWord>();
  for (const country of COUNTRIES) {
    if (IGNORED.has(country.code)) continue;
    for (const name of [country.name, country.officialName])
      index.set(fold(name), { code: country.code, form: 'name' });
    for (const demonym of country.demonyms.flatMap((words) => words.split(/, | or /u))) {
      const word = fold(demonym);
      if (index.has(word)) continue;
      index.set(word, { code: country.code, form: 'adjective' });
      if (/[ni]$/u.test(word)) index.set(`${word}s`, { code: country.code, form: 'adjective' });
    }
  }
  for (const [name, code] of COUNTRY_NAMES) index.set(name, { code, form: 'name' });
  for (const [word, code] of COUNTRY_ADJECTIVES) index.set(word, { code, form: 'adjective' });
  return index;
}

const INDEX = buildIndex();
const DECOYS: ReadonlySet<string> = new Set(COUNTRY_DECOYS);

/** Names, adjectives and decoys, folded. */
export const countryPhrases = (): readonly string[] => [...INDEX.keys(), ...DECOYS];

/** @param phrase folded. */
export const findCountryWord = (phrase: string): CountryWord | null => INDEX.get(phrase) ?? null;

/** @param phrase folded. @returns whether it is a longer name in which a country's name means no country. */
export const isCountryDecoy = (phrase: string): boolean => DECOYS.has(phrase);
