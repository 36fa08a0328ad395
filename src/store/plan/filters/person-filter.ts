import { z } from 'zod';
import { out } from '../../relations/relation.ts';
import { type FilterClause, type FilterScope, given, leadsTo } from './filter-clause.ts';
import { idKey, optional, parseFilter, wordsKey } from './filter-schema.ts';
import { hasWords, named, speaks } from './words.ts';

/** Which people a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words. */
export type PersonFilter = {
  /** Words of a name or an alias. */
  readonly name?: string | null;
  /** Id of the country that a document says they belong to or act for. */
  readonly country?: string | null;
  /** Words of the title of an office that they hold or held; where an organization is given, of an office in it. */
  readonly title?: string | null;
  /** Id of the organization in which they hold or held an office. */
  readonly organization?: string | null;
};

const schema: z.ZodType<PersonFilter> = z.strictObject({
  name: optional(wordsKey),
  country: optional(idKey),
  title: optional(wordsKey),
  organization: optional(idKey),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parsePersonFilter(value: unknown): PersonFilter {
  return parseFilter(schema, value);
}

const COUNTRY = { from: 'Person', hops: [out('OF_COUNTRY', 'Country')], breadth: 'country' } as const;
const ORGANIZATION = { from: 'Person', hops: [out('HOLDS', 'Organization')], breadth: 'actor' } as const;

export function toPersonClauses(filter: PersonFilter, scope: FilterScope): readonly FilterClause[] {
  return [
    ...given(filter.country, (id) => leadsTo(scope, COUNTRY, id)),
    ...given(filter.organization, (id) => leadsTo(scope, ORGANIZATION, id)),
    ...given(filter.title, (title) => holdsTitle(scope, title, filter.organization ?? null)),
    ...given(filter.name, (name) => named(name, 'Person', scope)),
  ];
}

function holdsTitle(scope: FilterScope, title: string, organization: string | null): FilterClause | null {
  const { node, parameters } = scope;
  return speaks(title, scope, (words) => {
    // An edge that an older version wrote has no folded title.
    const isTitled = hasWords('coalesce(office.titleKey, toLower(office.title))', words);
    const isThere = organization === null ? '' : `body.id = ${parameters.add(organization)} AND `;
    return `COUNT { MATCH (${node}:Person)-[office:HOLDS]->(body:Actor) WHERE ${isThere}${isTitled} } > 0`;
  });
}
