import { createRequire } from 'node:module';
import { z } from 'zod';
import { fold } from './fold.ts';

/** A country or territory of ISO 3166-1. The facts come from the `world-countries` package (ODbL 1.0). */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly code2: string;
  readonly name: string;
  readonly officialName: string;
  /** Other names and abbreviations, such as UK; no two-letter codes that nobody writes. */
  readonly otherNames: readonly string[];
  /** Adjectives and nouns for its people, such as Iraqi. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Continental region, such as Asia. */
  readonly region: string;
  /** False for territories of another state, and for states that few recognize. */
  readonly isIndependent: boolean;
}

const sourceSchema = z.array(
  z.object({
    cca3: z.string(),
    cca2: z.string(),
    name: z.object({ common: z.string(), official: z.string() }),
    demonyms: z.object({ eng: z.object({ f: z.string(), m: z.string() }).optional() }).optional(),
    capital: z.array(z.string()),
    region: z.string(),
    independent: z.boolean().nullish(),
    altSpellings: z.array(z.string()).default([]),
  }),
);

// The package declares its types for another module system than it ships; its data is decoded instead.
const source: unknown = createRequire(import.meta.url)('world-countries');

/** Codes of the package that are not the ones in use: Kosovo has the user-assigned XKX. */
const CODES: Readonly<Record<string, string>> = { UNK: 'XKX' };

const WRITTEN_CODES: ReadonlySet<string> = new Set(['US']);

export const COUNTRIES: readonly Country[] = sourceSchema.parse(source).map((country) => ({
  code: CODES[country.cca3] ?? country.cca3,
  code2: country.cca2,
  name: country.name.common,
  officialName: country.name.official,
  otherNames: country.altSpellings.filter((name) => name !== country.cca2 || WRITTEN_CODES.has(name)),
  demonyms: [...new Set(Object.values(country.demonyms?.eng ?? {}))].filter((demonym) => demonym !== ''),
  capitals: country.capital,
  region: country.region,
  isIndependent: country.independent === true,
}));

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** @param code ISO 3166-1 alpha-3, upper case. @returns null where no country has it. */
export function findCountry(code: string): Country | null {
  return BY_CODE.get(code) ?? null;
}

/** Names in daily use that the package does not have. */
const USUAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  CIV: ['Ivory Coast'],
  CZE: ['Czech Republic'],
  GBR: ['Britain'],
  NLD: ['Holland'],
  TUR: ['Turkey'],
};

const BY_NAME: ReadonlyMap<string, Country | null> = COUNTRIES.reduce((found, country) => {
  const { code, name, officialName, otherNames } = country;
  const names = [code, name, officialName, ...otherNames, ...(USUAL_NAMES[code] ?? [])];
  for (const key of new Set(names.map(nameKey))) found.set(key, found.has(key) ? null : country);
  return found;
}, new Map<string, Country | null>());

/** @param name in any case, with or without accents and full stops. @returns null where no country has it, or several. */
export function findCountryByName(name: string): Country | null {
  return BY_NAME.get(nameKey(name)) ?? null;
}

/** U.S. is written US as well. */
function nameKey(name: string): string {
  return fold(name.replaceAll('.', ''));
}
