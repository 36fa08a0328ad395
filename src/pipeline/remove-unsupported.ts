import type { GraphWriter } from '../store/port.ts';
import {
  KEYS_OF,
  REMOVE_ACTORS,
  REMOVE_NAME_KEYS,
  REMOVE_PLACES,
  REMOVE_TOPICS,
  UNSUPPORTED_ACTORS,
  UNSUPPORTED_NAME_KEYS,
  UNSUPPORTED_PLACES,
  UNSUPPORTED_TOPICS,
} from '../store/queries/remove-orphans.ts';
import { findNameWords, removeUnusedWords } from '../store/search/write-search-words.ts';

const KINDS = {
  actors: { label: 'Actor', find: UNSUPPORTED_ACTORS, keys: KEYS_OF.actors, remove: REMOVE_ACTORS },
  topics: { label: 'Topic', find: UNSUPPORTED_TOPICS, keys: KEYS_OF.topics, remove: REMOVE_TOPICS },
  places: { label: 'Place', find: UNSUPPORTED_PLACES, keys: KEYS_OF.places, remove: REMOVE_PLACES },
} as const;

/** Removes those of the nodes that no document supports any more, and the keys and words that led only to them. @returns their ids. */
export async function removeUnsupported(
  tx: GraphWriter,
  kind: keyof typeof KINDS,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { label, find, keys, remove } = KINDS[kind];
  if (ids.length === 0) return [];
  const gone = (await tx.read(find, { ids })).map(({ id }) => id);
  if (gone.length === 0) return [];
  const opened = await tx.read(keys, { ids: gone });
  const words = await findNameWords(tx, label, gone);
  await tx.run(remove, { ids: gone });
  await removeUnusedKeys(
    tx,
    opened.map(({ key }) => key),
  );
  await removeUnusedWords(tx, words);
  return gone;
}

/** Removes those of the keys that open nothing any more. */
export async function removeUnusedKeys(tx: GraphWriter, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const unused = await tx.read(UNSUPPORTED_NAME_KEYS, { ids: [...new Set(keys)].sort() });
  if (unused.length > 0) await tx.run(REMOVE_NAME_KEYS, { ids: unused.map(({ id }) => id) });
}
