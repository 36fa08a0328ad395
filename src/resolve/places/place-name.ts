import { COUNTRIES } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';
import { toCountryId } from '../../domain/ids.ts';

const PREFIX = /^(?:the|city of|the city of|greater)\s+/u;
const SUFFIX = /\s+city$/u;

const CAPITALS: ReadonlyMap<string, readonly string[]> = indexCapitals();

function indexCapitals(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, capitals } of COUNTRIES) {
    for (const capital of capitals) codes.set(fold(capital), [...(codes.get(fold(capital)) ?? []), code]);
  }
  return codes;
}

/** What spellings of one place share. */
export function placeName(name: string): string {
  const folded = fold(name);
  const rest = folded.replace(PREFIX, '');
  return rest.length > 8 ? rest.replace(SUFFIX, '') : rest;
}

/** @returns the id of the country whose capital has the name, where there is exactly one. */
export function countryOfCapital(name: string): string | null {
  const [code, ...others] = CAPITALS.get(placeName(name)) ?? [];
  return code === undefined || others.length > 0 ? null : toCountryId(code);
}
