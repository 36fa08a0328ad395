import type { KnownActor } from '../../domain/graph/known-graph.ts';
import type { Records } from '../../domain/records/schema.ts';
import { addAliases } from '../names/merge-aliases.ts';
import type { EntityIndex } from './entity-index.ts';

/** What one document has resolved so far. Lives for one document. */
export class DocumentScope {
  readonly records: Records;
  readonly index: EntityIndex;
  readonly ids = new Map<string, string>();
  readonly names = new Map<string, string[]>();

  constructor(records: Records, index: EntityIndex) {
    this.records = records;
    this.index = index;
  }

  /** @returns the global id that a reference leads to; null for none, or for a record that was left out. */
  resolve(local: string | null): string | null {
    return local === null ? null : (this.ids.get(local) ?? null);
  }

  /**
   * Lets a record stand for an actor, and counts the names that this document has not yet used for it.
   * @param rename chooses the name by the aliases.
   */
  attach(
    local: string,
    actor: KnownActor,
    names: readonly string[],
    rename: (actor: KnownActor) => string,
  ): KnownActor {
    const used = this.names.get(actor.id) ?? [];
    const unused = [...new Set(names)].filter((name) => !used.includes(name));
    const aliased = { ...actor, aliases: addAliases(actor.aliases, unused) };
    const attached = { ...aliased, name: rename(aliased) };
    this.ids.set(local, actor.id);
    this.names.set(actor.id, [...used, ...unused]);
    this.index.actors.put(attached);
    return attached;
  }
}

/** @returns the distinct, trimmed spellings of a record: its name and then its aliases. */
export function spellingsOf(record: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [...new Set([record.name, ...record.aliases].map((name) => name.trim().replace(/\s+/gu, ' ')))];
}

/** @returns both lists as one, each value once, ordered as text. */
export function uniteIds(a: readonly string[], b: readonly (string | null)[]): readonly string[] {
  return [...new Set([...a, ...b.filter((id) => id !== null)])].sort();
}
