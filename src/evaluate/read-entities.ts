import type { Records } from '../domain/records/schema.ts';
import { foldForm } from './fold-form.ts';
import type { GoldArticle } from './gold.ts';
import { type Named, type Pairing, pairByForm } from './pair-by-form.ts';

/**
 * Whom the records of an article talk about, in the names of its gold: the ground that meetings and statements are
 * compared on. A person or organization that gold does not have keeps its own name behind a question mark.
 */
export interface Entities {
  readonly people: Pairing;
  readonly organizations: Pairing;
  /** Those that count: without the publisher. They come first in `organizations`, before the optional ones. */
  readonly wantedOrganizations: readonly Named[];
  /** Gold names by local id. */
  readonly personNames: ReadonlyMap<string, string>;
  readonly organizationNames: ReadonlyMap<string, string>;
  readonly countryCodes: ReadonlyMap<string, string>;
  readonly placeNames: ReadonlyMap<string, string>;
  readonly topicLabels: ReadonlyMap<string, string>;
}

const toNamed = ({ name, aka }: { readonly name: string; readonly aka: readonly string[] }): Named => ({
  name,
  forms: aka,
});
const asNamed = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): Named => ({
  name,
  forms: aliases,
});

function goldNames(
  found: readonly { readonly id: string; readonly name: string }[],
  pairing: Pairing,
  wanted: readonly Named[],
): ReadonlyMap<string, string> {
  return new Map(
    found.map(({ id, name }, index) => {
      const partner = pairing.wantedOf.get(index);
      const gold = partner === undefined ? undefined : wanted[partner];
      return [id, gold?.name ?? `?${name}`];
    }),
  );
}

export function readEntities(gold: GoldArticle, records: Records): Entities {
  const people = gold.people.map(toNamed);
  const wanted = gold.organizations.filter(({ name }) => foldForm(name) !== foldForm(gold.publisher)).map(toNamed);
  const optional = [...gold.optionalOrganizations, gold.publisher ?? ''].map((name) => ({ name, forms: [] }));
  const known = [...wanted, ...optional];
  const peoplePairs = pairByForm(people, records.people.map(asNamed));
  const organizationPairs = pairByForm(known, records.organizations.map(asNamed));
  return {
    people: peoplePairs,
    organizations: organizationPairs,
    wantedOrganizations: wanted,
    personNames: goldNames(records.people, peoplePairs, people),
    organizationNames: goldNames(records.organizations, organizationPairs, known),
    countryCodes: new Map(records.countries.map(({ id, code }) => [id, code])),
    placeNames: new Map(records.places.map(({ id, name }) => [id, name])),
    topicLabels: new Map(records.topics.map(({ id, label }) => [id, label])),
  };
}
