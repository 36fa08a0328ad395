import { fold } from '../../domain/fold.ts';
import { ID_PREFIXES } from '../../domain/ids.ts';
import type { GraphStore } from '../port.ts';
import { findWords, type TermWords } from './find-words.ts';
import { countNames, type NameSearch, rankNames } from './rank-names.ts';
import { rankTexts, type TextHits } from './rank-texts.ts';
import { comparePositions, type SearchedKind, type SearchPosition } from './search-hit.ts';
import { parseSearch, type SearchTerm } from './search-term.ts';

export interface SearchRequest {
  readonly query: string;
  readonly kinds: readonly SearchedKind[];
}

interface SearchPage {
  /** In order. */
  readonly hits: readonly SearchPosition[];
  readonly hasMore: boolean;
}

export interface SearchTotal {
  readonly count: number;
  /** False where a kind of text had more hits than are looked at: then there are `count` at least. */
  readonly isExact: boolean;
}

/**
 * A search. What is found is found in the same way on both engines: words of the search lead to words of the index (one
 * statement), words of names lead to nodes (one statement for actors, topics and places each, ordered and cut by the
 * engine), and texts are found by the full-text index (two searches and one statement for each kind, ordered here).
 */
export interface Search {
  readonly terms: readonly SearchTerm[];
  /** The words of the index that answer each term. */
  words(): Promise<readonly TermWords[]>;
  /** @param size 1..200 @param after the position to go on from; null for the first page. */
  page(size: number, after: SearchPosition | null): Promise<SearchPage>;
  /** Costs one statement more for actors, topics and places each. */
  total(): Promise<SearchTotal>;
}

const TEXT_KINDS = ['Meeting', 'Document', 'Statement'] as const;
const NAMED = [
  { label: 'Actor', kinds: ['Person', 'Country', 'Organization'] },
  { label: 'Topic', kinds: ['Topic'] },
  { label: 'Place', kinds: ['Place'] },
] as const;

/** Nothing is read before it is asked for, and nothing twice. */
export function openSearch(store: GraphStore, { query, kinds }: SearchRequest, signal?: AbortSignal): Search {
  const terms = parseSearch(query);
  const key = fold(query);
  const isEmpty = terms.length === 0 || kinds.length === 0;
  const words = once(() => findWords(store, terms, signal));
  const names = once(async (): Promise<readonly NameSearch[]> => {
    const found = await words();
    return NAMED.flatMap((named) => {
      const prefixes = named.kinds.filter((kind) => kinds.includes(kind)).map((kind) => `${ID_PREFIXES[kind]}:`);
      return prefixes.length === 0 ? [] : [{ label: named.label, prefixes, key, words: found }];
    });
  });
  const texts = once(async (): Promise<readonly TextHits[]> => {
    const found = await words();
    const searched = TEXT_KINDS.filter((kind) => kinds.includes(kind));
    return Promise.all(searched.map((kind) => rankTexts(store, { kind, key, words: found }, signal)));
  });

  return {
    terms,
    words,
    async page(size, after) {
      if (isEmpty) return { hits: [], hasMore: false };
      const [ofNames, ofTexts] = await Promise.all([
        names().then((all) => Promise.all(all.map((one) => rankNames(store, one, { after, limit: size + 1 }, signal)))),
        texts(),
      ]);
      const hits = [...ofNames, ...ofTexts.map((one) => one.hits)]
        .flat()
        .filter((hit) => after === null || comparePositions(hit, after) > 0)
        .sort(comparePositions);
      return { hits: hits.slice(0, size), hasMore: hits.length > size };
    },
    async total() {
      if (isEmpty) return { count: 0, isExact: true };
      const [counts, ofTexts] = await Promise.all([
        names().then((all) => Promise.all(all.map((one) => countNames(store, one, signal)))),
        texts(),
      ]);
      const count = [...counts, ...ofTexts.map(({ hits }) => hits.length)].reduce((sum, one) => sum + one, 0);
      return { count, isExact: ofTexts.every(({ isWhole }) => isWhole) };
    },
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return () => {
    value ??= read();
    return value;
  };
}
