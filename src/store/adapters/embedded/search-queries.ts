import { SEARCH_INDEX_LABELS, SEARCH_PROPERTY } from '../../migrations/graph-schema.ts';
import type { Query, SearchHit, SearchIndex } from '../../port.ts';

type SearchQuery = Query<{ readonly text: string; readonly limit: number }, SearchHit & Record<string, unknown>>;

export const SEARCH_QUERIES: Readonly<Record<SearchIndex, SearchQuery>> = {
  actors: searchQuery('actors'),
  topics: searchQuery('topics'),
  places: searchQuery('places'),
  documents: searchQuery('documents'),
};

/** The only statements with a node's internal id: the engine's search answers with it. */
function searchQuery(index: SearchIndex): SearchQuery {
  const label = SEARCH_INDEX_LABELS[index];
  return {
    name: `search.${index}`,
    cypher: `
      CALL grafeo.search.text('${label}', '${SEARCH_PROPERTY}', $text, $limit)
      YIELD node_id, score
      MATCH (n:${label})
      WHERE id(n) = node_id
      RETURN n.id AS id, score
      ORDER BY score DESC, id`,
  };
}
