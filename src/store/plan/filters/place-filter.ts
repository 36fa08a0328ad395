import { z } from 'zod';
import { PLACE_KINDS, type PlaceKind } from '../../../domain/vocabulary/place-kind.ts';
import { out } from '../../relations/relation.ts';
import { type FilterClause, type FilterScope, given, isOneOf, leadsTo } from './filter-clause.ts';
import { idKey, membersKey, optional, parseFilter, wordsKey } from './filter-schema.ts';
import { named } from './words.ts';

/**
 * Which places a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words;
 * empty `kinds` match nothing.
 */
export type PlaceFilter = {
  /** Words of the name. */
  readonly name?: string | null;
  readonly kinds?: readonly PlaceKind[] | null;
  /** Id of the country in which they lie. */
  readonly country?: string | null;
};

const schema: z.ZodType<PlaceFilter> = z.strictObject({
  name: optional(wordsKey),
  kinds: optional(membersKey(PLACE_KINDS)),
  country: optional(idKey),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parsePlaceFilter(value: unknown): PlaceFilter {
  return parseFilter(schema, value);
}

const COUNTRY = { from: 'Place', hops: [out('LOCATED_IN', 'Country')], breadth: 'country' } as const;

export function toPlaceClauses(filter: PlaceFilter, scope: FilterScope): readonly FilterClause[] {
  return [
    ...given(filter.country, (id) => leadsTo(scope, COUNTRY, id)),
    ...given(filter.kinds, (kinds) => isOneOf(scope, 'kind', kinds)),
    ...given(filter.name, (name) => named(name, 'Place', scope)),
  ];
}
