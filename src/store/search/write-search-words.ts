import type { GraphWriter } from '../port.ts';
import {
  COUNT_SEARCH_WORDS,
  type NamedLabel,
  REMOVE_UNUSED_SEARCH_WORDS,
  REMOVE_WORD_OF,
  SEARCH_WORDS_OF,
  SEARCHED_TEXTS,
  WRITE_SEARCH_WORDS,
  WRITE_WORD_OF,
} from '../queries/search-words.ts';
import { indexWords } from './search-text.ts';
import { wordKeys } from './word-keys.ts';

/**
 * The words of the search index are nodes: those of names lead to the nodes that have them, those of long texts only count
 * in how many texts they stand, since the full-text index leads there. A word that nothing has any more is removed.
 */
export interface NamedNode {
  readonly id: string;
  /** The folded names, joined by `|`. */
  readonly searchText: string;
}

const ROWS_AT_ONCE = 1_000;

/** Brings the words of nodes to what their names now are. The nodes are in the graph. Idempotent. */
export async function writeNameWords(tx: GraphWriter, label: NamedLabel, nodes: readonly NamedNode[]): Promise<void> {
  if (nodes.length === 0) return;
  const wanted = new Map(nodes.map(({ id, searchText }) => [id, new Set(indexWords(searchText.split('|')))]));
  const has = await readWords(tx, label, [...wanted.keys()]);
  const known = new Set(has.map(({ id, word }) => `${id}\n${word}`));
  const missing = [...wanted].flatMap(([id, words]) =>
    [...words].filter((word) => !known.has(`${id}\n${word}`)).map((word) => ({ id, word })),
  );
  await writeWords(tx, new Set(missing.map(({ word }) => word)));
  for (const rows of chunk(missing)) await tx.run(WRITE_WORD_OF[label], { rows });
  const stale = has.filter(({ id, word }) => wanted.get(id)?.has(word) === false);
  for (const rows of chunk(stale)) await tx.run(REMOVE_WORD_OF[label], { rows });
  await removeUnusedWords(
    tx,
    stale.map(({ word }) => word),
  );
}

/** @returns the words of nodes that are to be deleted: after that, `removeUnusedWords` takes those that nothing else has. */
export async function findNameWords(
  tx: GraphWriter,
  label: NamedLabel,
  ids: readonly string[],
): Promise<readonly string[]> {
  return (await readWords(tx, label, ids)).map(({ word }) => word);
}

/** Counts the words of texts that are new. @param texts folded, each as its node has it. */
export async function addTextWords(tx: GraphWriter, texts: readonly string[]): Promise<void> {
  const counts = countWords(texts);
  await writeWords(tx, counts.keys());
  const rows = [...counts].map(([id, count]) => ({ id, texts: count }));
  for (const part of chunk(rows)) await tx.run(COUNT_SEARCH_WORDS, { rows: part });
}

/** Takes back what `addTextWords` counted for a document and its statements, before they are deleted. */
export async function withdrawTextWords(tx: GraphWriter, document: string): Promise<void> {
  const [found] = await tx.read(SEARCHED_TEXTS, { id: document });
  if (found === undefined) return;
  const counts = countWords([found.text ?? '', ...found.statements]);
  const rows = [...counts].map(([id, count]) => ({ id, texts: -count }));
  for (const part of chunk(rows)) await tx.run(COUNT_SEARCH_WORDS, { rows: part });
  await removeUnusedWords(tx, [...counts.keys()]);
}

/** Removes those of the words that no name and no text has any more. */
export async function removeUnusedWords(tx: GraphWriter, words: readonly string[]): Promise<void> {
  for (const ids of chunk([...new Set(words)])) await tx.run(REMOVE_UNUSED_SEARCH_WORDS, { ids });
}

/** Creates words that the index lacks. */
export async function writeWords(tx: GraphWriter, words: Iterable<string>): Promise<void> {
  const rows = [...words].map((id) => ({ id, keys: wordKeys(id) }));
  for (const part of chunk(rows)) await tx.run(WRITE_SEARCH_WORDS, { rows: part });
}

/** @returns for each word the number of texts that have it. */
export function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of indexWords(text.split('|'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

async function readWords(tx: GraphWriter, label: NamedLabel, ids: readonly string[]) {
  const parts = [];
  for (const part of chunk(ids)) parts.push(await tx.read(SEARCH_WORDS_OF[label], { ids: part }));
  return parts.flat();
}

function chunk<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE));
}
