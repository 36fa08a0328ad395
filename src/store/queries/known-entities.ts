import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';
import type { PlaceKind } from '../../domain/vocabulary/place-kind.ts';
import type { TopicContext } from '../../domain/vocabulary/topic-context.ts';
import type { Query } from '../port.ts';

type ByKeys = Query<{ readonly keys: readonly string[] }, { readonly id: string }>;
type ByIds<R extends { readonly [column: string]: unknown }> = Query<{ readonly ids: readonly string[] }, R>;

function openedByKeys(label: 'Actor' | 'Topic' | 'Place'): ByKeys {
  return {
    name: `known-${label.toLowerCase()}s-by-key`,
    cypher: `UNWIND $keys AS key
MATCH (k:NameKey {id: key})-[:OPENS]->(n:${label})
RETURN DISTINCT n.id AS id
ORDER BY id`,
  };
}

/** Ids of what any of the keys opens, each once. */
export const KNOWN_ACTORS_BY_KEY = openedByKeys('Actor');
export const KNOWN_TOPICS_BY_KEY = openedByKeys('Topic');
export const KNOWN_PLACES_BY_KEY = openedByKeys('Place');

/** Those of the actors that there are. */
export const KNOWN_ACTORS: ByIds<{
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly aliasCounts: readonly number[];
  readonly kind: OrganizationKind | null;
}> = {
  name: 'known-actors',
  cypher: `UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name, a.aliases AS aliases, a.aliasCounts AS aliasCounts, a.kind AS kind
ORDER BY id`,
};

/** One row for each country that a person belongs to. */
export const KNOWN_PERSON_COUNTRIES: ByIds<{ readonly id: string; readonly country: string }> = {
  name: 'known-person-countries',
  cypher: `UNWIND $ids AS id
MATCH (p:Person {id: id})-[:OF_COUNTRY]->(c:Country)
RETURN p.id AS id, c.id AS country
ORDER BY id, country`,
};

/** One row for each country that an organization is based in. */
export const KNOWN_ORGANIZATION_COUNTRIES: ByIds<{ readonly id: string; readonly country: string }> = {
  name: 'known-organization-countries',
  cypher: `UNWIND $ids AS id
MATCH (o:Organization {id: id})-[:BASED_IN]->(c:Country)
RETURN o.id AS id, c.id AS country
ORDER BY id, country`,
};

export const KNOWN_TOPICS: ByIds<{
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly context: TopicContext;
}> = {
  name: 'known-topics',
  cypher: `UNWIND $ids AS id
MATCH (t:Topic {id: id})
RETURN t.id AS id, t.label AS label, t.aliases AS aliases, t.context AS context
ORDER BY id`,
};

export const KNOWN_PLACES: ByIds<{ readonly id: string; readonly name: string; readonly kind: PlaceKind }> = {
  name: 'known-places',
  cypher: `UNWIND $ids AS id
MATCH (p:Place {id: id})
RETURN p.id AS id, p.name AS name, p.kind AS kind
ORDER BY id`,
};

/** One row for each place whose country is known. */
export const KNOWN_PLACE_COUNTRIES: ByIds<{ readonly id: string; readonly country: string }> = {
  name: 'known-place-countries',
  cypher: `UNWIND $ids AS id
MATCH (p:Place {id: id})-[:LOCATED_IN]->(c:Country)
RETURN p.id AS id, c.id AS country
ORDER BY id, country`,
};
