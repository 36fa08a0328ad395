import { SEARCH_TARGETS } from '../../migrations/graph-schema.ts';
import type { Query, SearchHit, SearchIndex } from '../../port.ts';

type SearchQuery = Query<{ readonly text: string; readonly limit: number }, SearchHit & Record<string, unknown>>;

export const SEARCH_QUERIES: Readonly<Record<SearchIndex, SearchQuery>> = {
  actors: searchQuery('actors'),
  topics: searchQuery('topics'),
  places: searchQuery('places'),
  documents: searchQuery('documents'),
  meetings: searchQuery('meetings'),
  statements: searchQuery('statements'),
};

/**
 * @param lists folded words, which have no meaning in Lucene's syntax. Each is quoted: where the analyzer cuts a word, as it
 * does between the signs of Chinese, its parts have to stand together.
 */
export function toLuceneQuery(lists: readonly (readonly string[])[]): string {
  return lists.map((words) => `+(${words.map((word) => `"${word}"`).join(' ')})`).join(' ');
}

function searchQuery(index: SearchIndex): SearchQuery {
  return {
    name: `search.${index}`,
    cypher: `
      CALL db.index.fulltext.queryNodes('${index}', $text, {limit: $limit})
      YIELD node, score
      WITH node, score
      WHERE node:${SEARCH_TARGETS[index].label}
      RETURN node.id AS id, score
      ORDER BY score DESC, id`,
  };
}
