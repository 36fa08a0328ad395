import { SEARCH_INDEX_LABELS } from '../../migrations/graph-schema.ts';
import type { Query, SearchHit, SearchIndex } from '../../port.ts';

type SearchQuery = Query<{ readonly text: string; readonly limit: number }, SearchHit & Record<string, unknown>>;

export const SEARCH_QUERIES: Readonly<Record<SearchIndex, SearchQuery>> = {
  actors: searchQuery('actors'),
  topics: searchQuery('topics'),
  places: searchQuery('places'),
  documents: searchQuery('documents'),
};

/** `$text` is a Lucene query: folded words alone, which have no meaning in its syntax. */
function searchQuery(index: SearchIndex): SearchQuery {
  return {
    name: `search.${index}`,
    cypher: `
      CALL db.index.fulltext.queryNodes('${index}', $text, {limit: $limit})
      YIELD node, score
      WITH node, score
      WHERE node:${SEARCH_INDEX_LABELS[index]}
      RETURN node.id AS id, score
      ORDER BY score DESC, id`,
  };
}
