import { SEARCH_TARGETS } from '../../migrations/graph-schema.ts';
import type { Parameters, Query, SearchHit, SearchIndex } from '../../port.ts';

type HitRow = SearchHit & Record<string, unknown>;

/** What the engine's index answers to one list of words: internal ids of nodes with a score, in two lists of one length. */
export interface ListHits extends Record<string, unknown> {
  readonly nodes: readonly number[];
  readonly scores: readonly number[];
}

/** The engine finds nodes with any of some words: of several lists every one is asked for, and the answers are compared. */
export function searchLists(index: SearchIndex, count: number): Query<Parameters, ListHits> {
  const { label, property } = SEARCH_TARGETS[index];
  const parts = Array.from(
    { length: count },
    (_, list) => `
      CALL grafeo.search.text('${label}', '${property}', $words${list}, $most)
      YIELD node_id, score
      RETURN collect(node_id) AS nodes, collect(score) AS scores`,
  );
  return { name: `search.${index}`, cypher: parts.join('\n      UNION ALL') };
}

/** The only statement with internal ids: the engine's search answers with them. */
export function searchedIds(
  index: SearchIndex,
): Query<{ readonly nodes: readonly number[] }, { readonly node: number; readonly id: string }> {
  const { label } = SEARCH_TARGETS[index];
  return {
    name: `search.${index}.ids`,
    cypher: `
      UNWIND $nodes AS node
      MATCH (n:${label})
      WHERE id(n) = node
      RETURN node, n.id AS id
      ORDER BY id`,
  };
}

/** @returns the nodes that every list has, the greatest sum of scores first. */
export function intersectHits(lists: readonly ListHits[], limit: number): ReadonlyMap<number, number> {
  const maps = lists.map(({ nodes, scores }) => new Map(nodes.map((node, index) => [node, scores[index] ?? 0])));
  const [first = new Map<number, number>(), ...others] = maps.sort((a, b) => a.size - b.size);
  const common = [...first].flatMap(([node, score]): readonly (readonly [number, number])[] => {
    const further = others.map((map) => map.get(node));
    const known = further.filter((one) => one !== undefined);
    return known.length === further.length ? [[node, known.reduce((sum, one) => sum + one, score)]] : [];
  });
  return new Map(common.sort(([a, one], [b, other]) => other - one || a - b).slice(0, limit));
}

/** @returns hits as the port has them, from the ids of the nodes that are still there. */
export function toHits(
  scores: ReadonlyMap<number, number>,
  rows: readonly { readonly node: number; readonly id: string }[],
): readonly HitRow[] {
  const hits = rows.map(({ node, id }) => ({ id, score: scores.get(node) ?? 0 }));
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
