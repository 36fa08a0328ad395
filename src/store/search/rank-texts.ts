import type { GraphStore, SearchIndex } from '../port.ts';
import { RANK_TEXTS } from '../queries/search-candidates.ts';
import type { TermWords } from './find-words.ts';
import type { SearchPosition } from './search-hit.ts';

export type TextKind = keyof typeof RANK_TEXTS;

export interface TextHits {
  /** In no order. */
  readonly hits: readonly SearchPosition[];
  /** False where there may be more. */
  readonly isWhole: boolean;
}

/** Hits of one kind that are looked at, of either sort: as written, and near. The engine chooses the best by its measure. */
const MAX_HITS = 1_000;
const INDEXES: Readonly<Record<TextKind, SearchIndex>> = {
  Meeting: 'meetings',
  Document: 'documents',
  Statement: 'statements',
};

/** @returns nodes whose text has a word for every term: PREFIX where all are as written, FUZZY where one is near. */
export async function rankTexts(
  store: GraphStore,
  { kind, key, words }: { readonly kind: TextKind; readonly key: string; readonly words: readonly TermWords[] },
  signal: AbortSignal | undefined,
): Promise<TextHits> {
  const find = (lists: readonly (readonly string[])[]) => store.search(INDEXES[kind], lists, MAX_HITS, signal);
  const [written, all] = await Promise.all([
    find(words.map((one) => one.written)),
    words.some(({ near }) => near.length > 0) ? find(words.map((one) => [...one.written, ...one.near])) : [],
  ]);
  const asWritten = new Set(written.map(({ id }) => id));
  const ids = [...new Set([...asWritten, ...all.map(({ id }) => id)])];
  const rows = ids.length === 0 ? [] : await store.read(RANK_TEXTS[kind], { ids, key }, signal);
  return {
    hits: rows.map(({ id, whole, meetings }) => ({ id, rank: rankOf(whole, asWritten.has(id)), meetings })),
    isWhole: written.length < MAX_HITS && all.length < MAX_HITS,
  };
}

function rankOf(isWhole: boolean, isWritten: boolean): number {
  if (isWhole) return 0;
  return isWritten ? 2 : 3;
}
