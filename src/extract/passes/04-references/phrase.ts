import type { RoleDescription } from '../03-names/title-before.ts';

/**
 * A noun phrase that stands for actors: `[from, to)` are its tokens, `end` the token after what stands in apposition to
 * it. `actors` are ids of entities; none where it stands for people whom the article does not name.
 */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly kind: 'name' | 'role' | 'pronoun' | 'group' | 'side';
  readonly actors: readonly string[];
  /** Whether it stands before a possessive: the owner of what follows, no party of the verb. */
  readonly isPossessor: boolean;
}

/** A phrase before its reference is found. */
export interface OpenPhrase {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly kind: Phrase['kind'];
  /** Ids that the words themselves name. */
  readonly named: readonly string[];
  /** Ids of countries and organizations that the phrase's people belong to. */
  readonly owners: readonly string[];
  readonly role: RoleDescription | null;
  /** The pronoun or the group noun, lower-case. */
  readonly word: string;
  /** How many a group phrase stands for; null where it does not say. */
  readonly count: number | null;
  /** Whether it is a pronoun in the place of an object, which does not mean the subject: him, received `her`. */
  readonly isObject: boolean;
  /** Whether it stands for people of those whom it counts: officials of the two countries. */
  readonly isShared: boolean;
}

/**
 * A phrase with what it leaves out filled in. Its fields are written one by one, since objects that are spread into
 * others have as many shapes as there are places that make them, and all that reads them is slow.
 */
export const openPhrase = (
  own: Pick<OpenPhrase, 'from' | 'to' | 'end' | 'kind'> & Partial<OpenPhrase>,
): OpenPhrase => ({
  from: own.from,
  to: own.to,
  end: own.end,
  kind: own.kind,
  named: own.named ?? [],
  owners: own.owners ?? [],
  role: own.role ?? null,
  word: own.word ?? '',
  count: own.count ?? null,
  isObject: own.isObject ?? false,
  isShared: own.isShared ?? false,
});
