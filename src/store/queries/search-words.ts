import type { Query, Row } from '../port.ts';
import type { WordKeys } from '../search/word-keys.ts';

/** Nodes whose names lead from the words of the search index. */
export type NamedLabel = 'Actor' | 'Topic' | 'Place';
/** From a word to the nodes that have it in a name: a type for each label, so that a common word's are not all looked at. */
export const WORD_OF: Readonly<Record<NamedLabel, string>> = {
  Actor: 'WORD_OF_ACTOR',
  Topic: 'WORD_OF_TOPIC',
  Place: 'WORD_OF_PLACE',
};
type NameWord = { readonly id: string; readonly word: string };

/** Creates words of the search index. */
export const WRITE_SEARCH_WORDS: Query<
  { readonly rows: readonly { readonly id: string; readonly keys: WordKeys }[] },
  Row
> = {
  name: 'write-search-words',
  cypher: `UNWIND $rows AS row
MERGE (w:SearchWord {id: row.id})
ON CREATE SET w += row.keys, w.texts = 0`,
};

/** Adds to the numbers of texts that have a word; less than nothing takes away. */
export const COUNT_SEARCH_WORDS: Query<
  { readonly rows: readonly { readonly id: string; readonly texts: number }[] },
  Row
> = {
  name: 'count-search-words',
  cypher: `UNWIND $rows AS row
MATCH (w:SearchWord {id: row.id})
SET w.texts = coalesce(w.texts, 0) + row.texts`,
};

/** Sets those numbers. */
export const RECOUNT_SEARCH_WORDS: typeof COUNT_SEARCH_WORDS = {
  name: 'recount-search-words',
  cypher: `UNWIND $rows AS row
MATCH (w:SearchWord {id: row.id})
SET w.texts = row.texts`,
};

/** Removes those of the words that no name and no text has. */
export const REMOVE_UNUSED_SEARCH_WORDS: Query<{ readonly ids: readonly string[] }, Row> = {
  name: 'remove-unused-search-words',
  cypher: `UNWIND $ids AS id
MATCH (w:SearchWord)
WHERE w.id = id AND coalesce(w.texts, 0) < 1 AND COUNT { (w)-[:WORD_OF_ACTOR]->(:Actor) } = 0 AND COUNT { (w)-[:WORD_OF_TOPIC]->(:Topic) } = 0 AND COUNT { (w)-[:WORD_OF_PLACE]->(:Place) } = 0
DETACH DELETE w`,
};

function writeWordOf(label: NamedLabel): Query<{ readonly rows: readonly NameWord[] }, Row> {
  return {
    name: `write-word-of-${label.toLowerCase()}`,
    cypher: `UNWIND $rows AS row
MATCH (w:SearchWord {id: row.word})
MATCH (n:${label} {id: row.id})
MERGE (n)<-[:${WORD_OF[label]}]-(w)`,
  };
}

function removeWordOf(label: NamedLabel): Query<{ readonly rows: readonly NameWord[] }, Row> {
  return {
    name: `remove-word-of-${label.toLowerCase()}`,
    cypher: `UNWIND $rows AS row
MATCH (n:${label} {id: row.id})<-[e:${WORD_OF[label]}]-(w:SearchWord)
WHERE w.id = row.word
DELETE e`,
  };
}

function wordsOf(label: NamedLabel): Query<{ readonly ids: readonly string[] }, NameWord> {
  return {
    name: `search-words-of-${label.toLowerCase()}`,
    cypher: `UNWIND $ids AS id
MATCH (n:${label} {id: id})<-[:${WORD_OF[label]}]-(w:SearchWord)
RETURN n.id AS id, w.id AS word
ORDER BY id, word`,
  };
}

/** From a name to its words. */
export const WRITE_WORD_OF = { Actor: writeWordOf('Actor'), Topic: writeWordOf('Topic'), Place: writeWordOf('Place') };
export const REMOVE_WORD_OF = {
  Actor: removeWordOf('Actor'),
  Topic: removeWordOf('Topic'),
  Place: removeWordOf('Place'),
};
export const SEARCH_WORDS_OF = { Actor: wordsOf('Actor'), Topic: wordsOf('Topic'), Place: wordsOf('Place') };

/** The texts of a document that are searched by their words: its own, and those of its statements. */
export const SEARCHED_TEXTS: Query<
  { readonly id: string },
  { readonly text: string | null; readonly statements: readonly string[] }
> = {
  name: 'searched-texts',
  cypher: `MATCH (d:Document {id: $id})
CALL {
  WITH d
  MATCH (d)-[:QUOTES]->(s:Statement)
  RETURN collect(s.searchText) AS statements
}
RETURN d.searchText AS text, statements`,
};
