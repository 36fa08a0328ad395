import type { OrganizationKind } from '../domain/vocabulary/organization-kind.ts';

/** The actors of one document, as the name pass finds them. Ids are local to the records, but a country's is global. */
export interface Position {
  readonly title: string;
  /** Id of a country or an organization of this document. */
  readonly of: string | null;
  /** When it began and ended, where the text says so: a year or a month. */
  readonly from?: string;
  readonly to?: string;
}

export interface Person {
  readonly id: string;
  /** Best full form, without title. */
  readonly name: string;
  /** Every other surface form, with and without title. */
  readonly aliases: readonly string[];
  readonly positions: readonly Position[];
  /** Global id, such as `country:IRQ`. */
  readonly country: string | null;
  readonly gender: 'male' | 'female' | null;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly country: string | null;
}

interface Country {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface Entities {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly countries: readonly Country[];
}

/** Whether an id of this document is a person's. */
export const isPerson = (id: string): boolean => id.startsWith('p');
