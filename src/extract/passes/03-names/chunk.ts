import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';

/** A run of tokens `[from, to)` of one sentence that is recognized as one thing. Chunks of a sentence do not overlap. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface CountryChunk extends Range {
  readonly kind: 'country';
  readonly code: string;
  readonly form: 'name' | 'adjective';
}

export interface OrganizationChunk extends Range {
  readonly kind: 'organization';
  /** The full form where it is known, else the words as they stand. */
  readonly name: string;
  readonly type: OrganizationKind;
  /** Code of the country that the words themselves name: Chilean Foreign Ministry. */
  readonly country: string | null;
}

export interface TitleChunk extends Range {
  readonly kind: 'title';
  /** Lower-case, singular. */
  readonly title: string;
  readonly isPlural: boolean;
  /** For a form of address, whom it addresses; null for an office or a role. */
  readonly honorific: 'male' | 'female' | 'unknown' | null;
}

/** A city, or a region where `isRegion`. */
interface PlaceChunk extends Range {
  readonly kind: 'place';
  readonly isRegion: boolean;
}

/** Capitalized words of which nothing else is known: a person, or an organization without a form. */
export interface NameChunk extends Range {
  readonly kind: 'name';
}

/** Capitalized words that name neither an actor nor a city: a palace, a treaty, a sea. */
interface ThingChunk extends Range {
  readonly kind: 'thing';
  /** Whether people can meet in it. */
  readonly isBuilding: boolean;
}

export type Chunk = CountryChunk | OrganizationChunk | TitleChunk | PlaceChunk | NameChunk | ThingChunk;
