import { findCountry } from '../../domain/country.ts';
import type { KnownActor } from '../../domain/graph/known-graph.ts';
import { toCountryId } from '../../domain/ids.ts';
import type { Records } from '../../domain/records/schema.ts';
import type { DocumentScope } from './document-scope.ts';

const PREFIX = 'country:';

/** Countries are their codes: those of records, and those that records refer to by global id alone. */
export function resolveCountries(scope: DocumentScope): void {
  for (const { id, code, name } of scope.records.countries) attachCountry(scope, id, { code, names: [name] });
  for (const id of countryReferences(scope.records)) {
    if (!scope.ids.has(id)) attachCountry(scope, id, { code: id.slice(PREFIX.length), names: [] });
  }
}

/** Lets a country stand for itself in the document, by its global id. */
export function ensureCountry(scope: DocumentScope, id: string): void {
  if (!scope.ids.has(id)) attachCountry(scope, id, { code: id.slice(PREFIX.length), names: [] });
}

function attachCountry(
  scope: DocumentScope,
  local: string,
  { code, names }: { readonly code: string; readonly names: readonly string[] },
): void {
  const id = toCountryId(code);
  const actor = scope.index.actors.find(id) ?? createCountry(code);
  if (actor === null) return;
  scope.attach(local, actor, names, ({ name }) => name);
  scope.ids.set(id, id);
}

/** @returns a country as the graph first knows it: its usual names are aliases that no document has used. */
function createCountry(code: string): KnownActor | null {
  const country = findCountry(code);
  if (country === null) return null;
  const names = [...new Set([country.name, country.officialName, ...country.otherNames])];
  return {
    id: toCountryId(code),
    kind: 'Country',
    name: country.name,
    aliases: names.map((text) => ({ text, documents: 0 })),
    countries: [],
    positions: [],
    organizationKind: null,
  };
}

/** @returns the global ids of countries that records refer to, ordered. */
export function countryReferences(records: Records): readonly string[] {
  const references = [
    ...records.people.flatMap(({ country, positions }) => [country, ...positions.map(({ of }) => of)]),
    ...records.organizations.map(({ country }) => country),
    ...records.places.map(({ country }) => country),
    ...records.topics.flatMap(({ concerns }) => concerns),
    ...records.meetings.flatMap(({ country, participants }) => [
      country,
      ...participants.flatMap(({ actor, representing }) => [actor, representing]),
    ]),
    ...records.statements.map(({ speaker }) => speaker),
  ];
  const countries = references.filter((id) => id?.startsWith(PREFIX) === true).filter((id) => id !== null);
  return [...new Set(countries)].sort();
}
