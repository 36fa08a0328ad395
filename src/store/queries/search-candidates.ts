import type { Query } from '../port.ts';
import { type NamedLabel, WORD_OF } from './search-words.ts';

/** Words of the index that any of the keys finds, in some lists; a word can come several times. */
export const FIND_SEARCH_WORDS: Query<
  {
    readonly exact: readonly string[];
    readonly prefixes: readonly { readonly head: string; readonly prefix: string }[];
    readonly half1: readonly string[];
    readonly half2: readonly string[];
    readonly third1: readonly string[];
    readonly third2: readonly string[];
    readonly third3: readonly string[];
    readonly sounds: readonly string[];
  },
  { readonly words: readonly string[] }
> = {
  name: 'find-search-words',
  cypher: [
    `UNWIND $exact AS key
MATCH (w:SearchWord {id: key})
RETURN collect(w.id) AS words`,
    `UNWIND $prefixes AS row
MATCH (w:SearchWord)
WHERE w.head = row.head AND w.id STARTS WITH row.prefix
RETURN collect(w.id) AS words`,
    ...['half1', 'half2', 'third1', 'third2', 'third3'].map(foundBy),
    `MATCH (w:SearchWord)
WHERE w.sound IN $sounds
RETURN collect(w.id) AS words`,
  ].join('\nUNION ALL\n'),
};

function foundBy(key: string): string {
  return `MATCH (w:SearchWord)
WHERE w.${key} IN $${key}
RETURN collect(w.id) AS words`;
}

/** Where a hit stands among all of a search: RANKS of `search/search-hit.ts`, then its meetings, then its id. */
type Ranked = { readonly id: string; readonly rank: number; readonly meetings: number };

/** A word of the index for a term of the search: `kind` is 0 where it is written so or begins so, 1 where it is near. */
export type TermWord = { readonly word: string; readonly term: number; readonly kind: number };

export type RankNames = Query<
  {
    readonly words: readonly TermWord[];
    readonly terms: number;
    readonly key: string;
    /** Ids begin with one of these. */
    readonly prefixes: readonly string[];
    /** The hit to go on after. */
    readonly rank: number;
    readonly meetings: number;
    readonly id: string;
    readonly limit: number;
  },
  Ranked
>;

function namesWithAllTerms(label: NamedLabel): readonly string[] {
  return [
    'UNWIND $words AS row',
    `MATCH (w:SearchWord {id: row.word})-[:${WORD_OF[label]}]->(n:${label})`,
    'WITH n, row.term AS term, min(row.kind) AS kind',
    'WITH n, count(term) AS terms, max(kind) AS worst',
    'WHERE terms = $terms AND any(prefix IN $prefixes WHERE n.id STARTS WITH prefix)',
  ];
}

function rankNames(label: NamedLabel, meetings: string): RankNames {
  return {
    name: `rank-${label.toLowerCase()}-names`,
    cypher: [
      ...namesWithAllTerms(label),
      `WITH n.id AS id, CASE WHEN n.nameKey = $key THEN 0 WHEN '|' + n.searchText + '|' CONTAINS '|' + $key + '|' THEN 1 ELSE 2 + worst END AS rank, COUNT { ${meetings} } AS meetings`,
      'WHERE rank > $rank OR (rank = $rank AND (meetings < $meetings OR (meetings = $meetings AND id > $id)))',
      'RETURN id, rank, meetings',
      'ORDER BY rank, meetings DESC, id',
      'LIMIT $limit',
    ].join('\n'),
  };
}

function countNames(
  label: NamedLabel,
): Query<
  { readonly words: readonly TermWord[]; readonly terms: number; readonly prefixes: readonly string[] },
  { readonly total: number }
> {
  return {
    name: `count-${label.toLowerCase()}-names`,
    cypher: [...namesWithAllTerms(label), 'RETURN count(n.id) AS total'].join('\n'),
  };
}

/** Nodes of whose names every term has a word, in order, after a hit. */
export const RANK_NAMES = {
  Actor: rankNames('Actor', '(n)-[:TOOK_PART]->(:Meeting)'),
  Topic: rankNames('Topic', '(n)<-[:ABOUT]-(:Meeting)'),
  Place: rankNames('Place', '(n)<-[:HELD_IN]-(:Meeting)'),
};

/** How many there are. */
export const COUNT_NAMES = { Actor: countNames('Actor'), Topic: countNames('Topic'), Place: countNames('Place') };

/** Whether the whole title is what was searched for, and the number of meetings that a text speaks of. */
export type RankTexts = Query<
  { readonly ids: readonly string[]; readonly key: string },
  { readonly id: string; readonly whole: boolean; readonly meetings: number }
>;

function rankTexts(label: string, whole: string, meetings: string): RankTexts {
  return {
    name: `rank-${label.toLowerCase()}-texts`,
    cypher: [
      'UNWIND $ids AS id',
      `MATCH (n:${label} {id: id})`,
      `RETURN n.id AS id, ${whole} AS whole, ${meetings} AS meetings`,
      'ORDER BY id',
    ].join('\n'),
  };
}

export const RANK_TEXTS = {
  Meeting: rankTexts('Meeting', 'n.nameKey = $key', '1'),
  Document: rankTexts('Document', 'n.nameKey = $key', 'COUNT { (n)-[:CARRIES]->(:Report) }'),
  Statement: rankTexts('Statement', 'n.searchText = $key', 'COUNT { (n)-[:DURING]->(:Meeting) }'),
};
