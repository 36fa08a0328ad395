import { z } from 'zod';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import { out } from '../../relations/relation.ts';
import { type FilterClause, type FilterScope, given, isOneOf, leadsTo } from './filter-clause.ts';
import { idKey, membersKey, optional, parseFilter, wordsKey } from './filter-schema.ts';
import { named } from './words.ts';

/**
 * Which organizations a list shows; all that is given must hold. An absent key and null are no condition, nor are blank
 * words; empty `kinds` match nothing.
 */
export type OrganizationFilter = {
  /** Words of a name or an alias. */
  readonly name?: string | null;
  readonly kinds?: readonly OrganizationKind[] | null;
  /** Id of the country in which a document says they are based. */
  readonly country?: string | null;
};

const schema: z.ZodType<OrganizationFilter> = z.strictObject({
  name: optional(wordsKey),
  kinds: optional(membersKey(ORGANIZATION_KINDS)),
  country: optional(idKey),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseOrganizationFilter(value: unknown): OrganizationFilter {
  return parseFilter(schema, value);
}

const COUNTRY = { from: 'Organization', hops: [out('BASED_IN', 'Country')], breadth: 'country' } as const;

export function toOrganizationClauses(filter: OrganizationFilter, scope: FilterScope): readonly FilterClause[] {
  return [
    ...given(filter.country, (id) => leadsTo(scope, COUNTRY, id)),
    ...given(filter.kinds, (kinds) => isOneOf(scope, 'kind', kinds)),
    ...given(filter.name, (name) => named(name, 'Organization', scope)),
  ];
}
