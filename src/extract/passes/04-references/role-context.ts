import type { Entities, Person, Position } from '../../entities.ts';
import type { ReferenceMemory } from './reference-memory.ts';

/** Whom a sentence names first in the text, and the noun that it says of them before the name; null where it is how they came to office. */
export interface NamedLate {
  readonly id: string;
  readonly noun: string | null;
}

/** What is known of the people of an article while its phrases are read in their order. */
export interface RoleContext {
  readonly entities: Entities;
  readonly memory: ReferenceMemory;
  /** Ids of people named before, the latest last. */
  readonly recent: readonly string[];
  /** Ids of the first people of the article, for a role that comes before its name. */
  readonly all: readonly string[];
  readonly personById: ReadonlyMap<string, Person>;
  /** Countries found out so far: id of a person → id of a country. */
  readonly countries: Map<string, string>;
  /** Roles that the text gave to people by pointing back: folded title → id of a person. */
  readonly learned: Map<string, string>;
  /** Offices that a role told of people of whom nothing else tells one: id of a person → the office. */
  readonly offices: Map<string, Position>;
  /** Those whom a plural title introduced by name, by the title: the special envoys. */
  readonly plurals: Map<string, readonly string[]>;
  /** Whom a sentence names first, with how they came to an office that it does not tell: number of the sentence → id. */
  readonly inOffice: ReadonlyMap<number, NamedLate>;
}
