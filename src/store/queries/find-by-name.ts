import { findCountryByName } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';
import { toCountryId } from '../../domain/ids.ts';
import type { GraphStore, Query, SearchIndex } from '../port.ts';

/** Kinds of node that can be found by name; `Actor` is any of the first three. */
export type NamedKind = 'Person' | 'Country' | 'Organization' | 'Actor' | 'Topic' | 'Place';

type FindByName = Query<{ readonly ids: readonly string[]; readonly key: string }, { readonly id: string }>;

interface NamedLookUp {
  readonly index: SearchIndex;
  readonly query: FindByName;
}

const LOOK_UPS: Readonly<Record<NamedKind, NamedLookUp>> = {
  Actor: { index: 'actors', query: actorByName('Actor') },
  Person: { index: 'actors', query: actorByName('Person') },
  Country: { index: 'actors', query: actorByName('Country') },
  Organization: { index: 'actors', query: actorByName('Organization') },
  Topic: {
    index: 'topics',
    query: byName('Topic', "'|' + n.searchText + '|' CONTAINS '|' + $key + '|'", '(n)<-[:ABOUT]-(m:Meeting)'),
  },
  Place: { index: 'places', query: byName('Place', 'n.nameKey = $key', '(n)<-[:HELD_IN]-(m:Meeting)') },
};

/** Hits of the full-text index that are looked at; the index ranks whole names above parts of longer ones. */
const MAX_CANDIDATES = 200;

/**
 * Names work where ids do: case, accents and punctuation do not count, and every alias does, but only a whole name
 * matches. Of several nodes with the name, the one whose own name it is comes before those that have it as an alias,
 * then the one with the most meetings, then the least id. Two statements: the search, and this choice.
 *
 * A country is known by its usual names also where no document has used them.
 *
 * @returns null where nothing has the name; a country's id whether or not the graph has the country.
 */
export async function findIdByName(
  store: GraphStore,
  kind: NamedKind,
  name: string,
  signal?: AbortSignal,
): Promise<string | null> {
  const key = fold(name);
  if (key === '') return null;
  const { index, query } = LOOK_UPS[kind];
  const words = key.split(' ').map((word) => [word]);
  const hits = await store.search(index, words, MAX_CANDIDATES, signal);
  const ids = hits.map((hit) => hit.id);
  const [row] = ids.length === 0 ? [] : await store.read(query, { ids, key }, signal);
  return row?.id ?? (kind === 'Country' || kind === 'Actor' ? countryIdOf(name) : null);
}

function countryIdOf(name: string): string | null {
  const country = findCountryByName(name);
  return country === null ? null : toCountryId(country.code);
}

function actorByName(label: NamedKind): FindByName {
  return byName(label, '$key IN n.searchKeys', '(n)-[:TOOK_PART]->(m:Meeting)');
}

function byName(label: NamedKind, hasName: string, meetings: string): FindByName {
  return {
    name: `find-by-name.${label}`,
    cypher: [
      `MATCH (n:${label})`,
      `WHERE n.id IN $ids AND ${hasName}`,
      `WITH n.id AS id, CASE WHEN n.nameKey = $key THEN 0 ELSE 1 END AS rank, COUNT { ${meetings} } AS meetings`,
      'RETURN id',
      'ORDER BY rank ASC, meetings DESC, id ASC',
      'LIMIT 1',
    ].join('\n'),
  };
}
