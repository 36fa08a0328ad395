import { fold } from '../../domain/fold.ts';
import type { GraphStore, Query } from '../port.ts';
import { NAMES_OF, TEXTS_OF_DOCUMENTS, TEXTS_OF_STATEMENTS, WRITE_STATEMENT_TEXTS } from '../queries/rebuild-search.ts';
import { RECOUNT_SEARCH_WORDS } from '../queries/search-words.ts';
import { countWords, writeNameWords, writeWords } from './write-search-words.ts';

const NODES_AT_ONCE = 1_000;

/**
 * Writes the words of the search index for nodes that came without them: those of a graph that a Parley before version 2
 * of the schema wrote, or that were loaded in bulk. Begun again after a stop, it comes to the same; nobody else writes
 * meanwhile.
 */
export async function rebuildSearchIndex(store: GraphStore): Promise<void> {
  for (const label of ['Actor', 'Topic', 'Place'] as const) {
    for await (const rows of pages(store, NAMES_OF[label])) {
      const nodes = rows.map(({ id, searchText }) => ({ id, searchText: searchText ?? '' }));
      await store.write((tx) => writeNameWords(tx, label, nodes));
    }
  }
  const counts = new Map<string, number>();
  for await (const rows of pages(store, TEXTS_OF_DOCUMENTS))
    add(
      counts,
      rows.map(({ text }) => text ?? ''),
    );
  for await (const rows of pages(store, TEXTS_OF_STATEMENTS)) {
    const folded = rows.map(({ id, text }) => ({ id, searchText: fold(text ?? '') }));
    await store.write((tx) => tx.run(WRITE_STATEMENT_TEXTS, { rows: folded }));
    add(
      counts,
      folded.map(({ searchText }) => searchText),
    );
  }
  await writeCounts(
    store,
    [...counts].map(([id, texts]) => ({ id, texts })),
  );
}

async function writeCounts(store: GraphStore, rows: readonly { readonly id: string; readonly texts: number }[]) {
  for (let start = 0; start < rows.length; start += NODES_AT_ONCE) {
    const part = rows.slice(start, start + NODES_AT_ONCE);
    await store.write(async (tx) => {
      await writeWords(
        tx,
        part.map(({ id }) => id),
      );
      await tx.run(RECOUNT_SEARCH_WORDS, { rows: part });
    });
  }
}

function add(counts: Map<string, number>, texts: readonly string[]): void {
  for (const [word, count] of countWords(texts)) counts.set(word, (counts.get(word) ?? 0) + count);
}

async function* pages<R extends { readonly id: string }>(
  store: GraphStore,
  query: Query<{ readonly after: string; readonly limit: number }, R>,
): AsyncGenerator<readonly R[]> {
  let after = '';
  for (;;) {
    const rows = await store.read(query, { after, limit: NODES_AT_ONCE });
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < NODES_AT_ONCE) return;
    after = last.id;
  }
}
