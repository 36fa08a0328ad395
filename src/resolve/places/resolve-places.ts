import type { KnownPlace } from '../../domain/graph/known-graph.ts';
import { kindOfId } from '../../domain/ids.ts';
import type { PlaceRecord, Records } from '../../domain/records/schema.ts';
import type { DocumentScope } from '../entities/document-scope.ts';
import { baseId, freeId, toReadable } from '../entities/free-id.ts';
import { ensureCountry } from '../entities/resolve-countries.ts';
import { countryOfCapital, placeName } from './place-name.ts';

/**
 * Which places the meetings of a document were held in: by name and country. A name without a country is the capital of
 * that name, or the only place that is known by it. Places where no meeting was are left out.
 */
export function resolvePlaces(scope: DocumentScope): void {
  for (const record of placesInUse(scope.records)) {
    const country = placeCountry(record, scope.resolve(record.country));
    if (country !== null) ensureCountry(scope, country);
    const known = findPlace(scope, record, country) ?? createPlace(scope, record, country);
    const place = { ...known, country: known.country ?? country };
    scope.index.places.put(place);
    scope.ids.set(record.id, place.id);
    // A country is only there while a document mentions it: one that the place brings along counts as mentioned.
    if (place.country !== null) ensureCountry(scope, place.country);
  }
}

export function placesInUse(records: Records): readonly PlaceRecord[] {
  const used = new Set(records.meetings.map(({ place }) => place));
  return records.places.filter(({ id }) => used.has(id));
}

/** @param country global id. */
export function placeCountry({ name, kind }: PlaceRecord, country: string | null): string | null {
  return country ?? (kind === 'CITY' ? countryOfCapital(name) : null);
}

export function placeBaseId(name: string, country: string | null): string {
  const code = country === null ? '' : ` ${country.slice(country.indexOf(':') + 1)}`;
  return baseId('Place', toReadable(`${name}${code}`));
}

function findPlace({ index }: DocumentScope, record: PlaceRecord, country: string | null): KnownPlace | null {
  const given = kindOfId(record.id) === 'Place' ? index.places.find(record.id) : null;
  if (given !== null) return given;
  const candidates = index.places.listByKeys([`place#${placeName(record.name)}`]);
  const without = candidates.find((place) => place.country === null) ?? null;
  if (country !== null) return candidates.find((place) => place.country === country) ?? without;
  return candidates.length === 1 ? (candidates[0] ?? null) : without;
}

function createPlace({ index }: DocumentScope, { name, kind }: PlaceRecord, country: string | null): KnownPlace {
  const id = freeId(placeBaseId(name, country), (taken) => index.places.find(taken) !== null);
  return { id, name: name.trim(), kind, country };
}
