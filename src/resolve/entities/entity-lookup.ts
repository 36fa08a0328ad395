import { kindOfId, toCountryId } from '../../domain/ids.ts';
import type { Records } from '../../domain/records/schema.ts';
import { personKeys } from '../names/person-keys.ts';
import { organizationBaseId, organizationCountry } from '../organizations/organization-id.ts';
import { organizationKeys } from '../organizations/organization-keys.ts';
import { personBaseId } from '../people/person-id.ts';
import { placeName } from '../places/place-name.ts';
import { placeBaseId, placeCountry, placesInUse } from '../places/resolve-places.ts';
import { topicBaseId, topicsInUse } from '../topics/resolve-topics.ts';
import { topicKey } from '../topics/topic-key.ts';
import { spellingsOf } from './document-scope.ts';
import { idKey } from './free-id.ts';
import { countryReferences } from './resolve-countries.ts';

/** What to look up in the graph before the records of a batch can be resolved: nodes by id, and nodes by key. */
export interface EntityLookup {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}

export function lookUpEntities(batch: readonly Records[]): EntityLookup {
  const ids = new Set<string>();
  const keys = new Set<string>();
  for (const records of batch) {
    for (const id of idsOf(records)) ids.add(id);
    for (const key of keysOf(records)) keys.add(key);
  }
  return { ids: [...ids].sort(), keys: [...keys].sort() };
}

function idsOf(records: Records): readonly string[] {
  const { countries, organizations, people, places, topics } = records;
  const given = [...organizations, ...people, ...places, ...topics].map(({ id }) => id);
  const capitals = placesInUse(records).map((place) => placeCountry(place, null));
  const bodies = organizations.map((record) => organizationCountry(spellingsOf(record), { ...record, country: null }));
  return [
    ...given.filter((id) => kindOfId(id) !== null),
    ...countries.map(({ code }) => toCountryId(code)),
    ...countryReferences(records),
    ...[...capitals, ...bodies].filter((id) => id !== null),
  ];
}

function keysOf(records: Records): readonly string[] {
  const countryIds = new Map(records.countries.map(({ id, code }) => [id, toCountryId(code)]));
  const countryOf = (local: string | null) => (local === null ? null : (countryIds.get(local) ?? local));
  const people = records.people.flatMap((record) => {
    const names = spellingsOf(record);
    return [...names.flatMap(personKeys), idKey(personBaseId(names))];
  });
  const organizations = records.organizations.flatMap((record) => {
    const names = spellingsOf(record);
    const { kind } = record;
    const country = organizationCountry(names, { kind, country: countryOf(record.country) });
    return [
      ...names.flatMap((name) => organizationKeys(name, kind)),
      idKey(organizationBaseId(names, { kind, country })),
    ];
  });
  const places = placesInUse(records).flatMap((place) => {
    const country = placeCountry(place, countryOf(place.country));
    return [`place#${placeName(place.name)}`, idKey(placeBaseId(place.name, country))];
  });
  const topics = topicsInUse(records).flatMap(({ label }) => [`topic#${topicKey(label)}`, idKey(topicBaseId(label))]);
  return [...people, ...organizations, ...places, ...topics];
}
