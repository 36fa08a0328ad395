import type { KeyRow } from '../../domain/graph/graph-change.ts';

/**
 * Nodes by id and by key: what the graph knew, and what this run adds or changes. Keys bring up candidates; comparing
 * them is up to the caller. One instance lives for one call of `resolveEntities`.
 */
export class KeyedIndex<T extends { readonly id: string }> {
  readonly #items = new Map<string, T>();
  readonly #idsByKey = new Map<string, Set<string>>();
  readonly #knownKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #changed = new Set<string>();
  readonly #keysOf: (item: T) => readonly string[];

  constructor(known: readonly T[], keysOf: (item: T) => readonly string[]) {
    this.#keysOf = keysOf;
    this.#knownKeys = new Map(known.map((item) => [item.id, new Set(keysOf(item))]));
    for (const item of known) this.#enter(item);
  }

  find(id: string): T | null {
    return this.#items.get(id) ?? null;
  }

  /** @returns what any of the keys opens, ordered by id. */
  listByKeys(keys: readonly string[]): readonly T[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#idsByKey.get(key) ?? [])]));
    return [...ids]
      .sort()
      .map((id) => this.#items.get(id))
      .filter((item) => item !== undefined);
  }

  /** Adds an item or puts it in place of the one with its id. */
  put(item: T): void {
    this.#changed.add(item.id);
    this.#enter(item);
  }

  /** @returns what was put, ordered by id. */
  listChanged(): readonly T[] {
    return [...this.#changed]
      .sort()
      .map((id) => this.#items.get(id))
      .filter((item) => item !== undefined);
  }

  /** @returns ids that were put and that the graph did not know, ordered. */
  listCreated(): readonly string[] {
    return [...this.#changed].filter((id) => !this.#knownKeys.has(id)).sort();
  }

  /** @returns the keys of what was put that it did not have before, ordered by id. */
  listNewKeys(): readonly KeyRow[] {
    return this.listChanged()
      .map((item) => {
        const known = this.#knownKeys.get(item.id);
        return { id: item.id, keys: this.#keysOf(item).filter((key) => known?.has(key) !== true) };
      })
      .filter(({ keys }) => keys.length > 0);
  }

  #enter(item: T): void {
    this.#items.set(item.id, item);
    for (const key of this.#keysOf(item)) {
      const ids = this.#idsByKey.get(key);
      if (ids === undefined) this.#idsByKey.set(key, new Set([item.id]));
      else ids.add(item.id);
    }
  }
}
