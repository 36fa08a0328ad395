import { z } from 'zod';
import { type FilterClause, type FilterScope, given } from './filter-clause.ts';
import { optional, parseFilter, wordsKey } from './filter-schema.ts';
import { hasWords, named, speaks } from './words.ts';

/** Which countries a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words. */
export type CountryFilter = {
  /** Words of a name or an alias. */
  readonly name?: string | null;
  /** Words of the region, such as Asia. */
  readonly region?: string | null;
};

const schema: z.ZodType<CountryFilter> = z.strictObject({ name: optional(wordsKey), region: optional(wordsKey) });

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseCountryFilter(value: unknown): CountryFilter {
  return parseFilter(schema, value);
}

export function toCountryClauses(filter: CountryFilter, scope: FilterScope): readonly FilterClause[] {
  return [
    ...given(filter.region, (region) =>
      speaks(region, scope, (words) => hasWords(`toLower(${scope.node}.region)`, words)),
    ),
    ...given(filter.name, (name) => named(name, 'Country', scope)),
  ];
}
