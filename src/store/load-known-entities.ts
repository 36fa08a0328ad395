import type { KnownActor, KnownEntities, KnownPlace, KnownTopic, Position } from '../domain/graph/known-graph.ts';
import { parsePositionClaim } from '../domain/graph/position-claim.ts';
import { ACTOR_KINDS, type ActorKind, kindOfId } from '../domain/ids.ts';
import type { GraphReader } from './port.ts';
import {
  KNOWN_ACTORS,
  KNOWN_ACTORS_BY_KEY,
  KNOWN_ORGANIZATION_COUNTRIES,
  KNOWN_PERSON_COUNTRIES,
  KNOWN_PLACE_COUNTRIES,
  KNOWN_PLACES,
  KNOWN_PLACES_BY_KEY,
  KNOWN_TOPICS,
  KNOWN_TOPICS_BY_KEY,
} from './queries/known-entities.ts';
import { KNOWN_POSITIONS } from './queries/positions.ts';

/** Nodes by id, and nodes that a key opens. */
export interface EntityKeys {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}

/** Loads what the graph knows under the ids and the keys, in a fixed number of statements. Ordered by id. */
export async function loadKnownEntities(reader: GraphReader, { ids, keys }: EntityKeys): Promise<KnownEntities> {
  const ofPrefix = (prefix: string) => keys.filter((key) => key.startsWith(`${prefix}#`));
  const [actors, topics, places] = [
    await reader.read(KNOWN_ACTORS_BY_KEY, { keys: [...ofPrefix('person'), ...ofPrefix('organization')] }),
    await reader.read(KNOWN_TOPICS_BY_KEY, { keys: ofPrefix('topic') }),
    await reader.read(KNOWN_PLACES_BY_KEY, { keys: ofPrefix('place') }),
  ];
  const withGiven = (rows: readonly { readonly id: string }[], isKind: (id: string) => boolean) =>
    [...new Set([...rows.map(({ id }) => id), ...ids.filter(isKind)])].sort();
  return {
    actors: await loadActors(
      reader,
      withGiven(actors, (id) => actorKindOf(id) !== null),
    ),
    topics: await loadTopics(
      reader,
      withGiven(topics, (id) => kindOfId(id) === 'Topic'),
    ),
    places: await loadPlaces(
      reader,
      withGiven(places, (id) => kindOfId(id) === 'Place'),
    ),
  };
}

/** @returns those of the actors that there are, ordered by id. */
export async function loadActors(reader: GraphReader, ids: readonly string[]): Promise<readonly KnownActor[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(KNOWN_ACTORS, { ids });
  const countries = groupById([
    ...(await reader.read(KNOWN_PERSON_COUNTRIES, { ids })),
    ...(await reader.read(KNOWN_ORGANIZATION_COUNTRIES, { ids })),
  ]);
  const positions = groupById(await reader.read(KNOWN_POSITIONS, { ids }));
  return rows.flatMap(({ id, name, aliases, aliasCounts, kind: organizationKind }) => {
    const kind = actorKindOf(id);
    if (kind === null) return [];
    return [
      {
        id,
        kind,
        name,
        aliases: aliases.map((text, index) => ({ text, documents: aliasCounts[index] ?? 0 })),
        countries: (countries.get(id) ?? []).map(({ country }) => country),
        positions: positionsOf(positions.get(id) ?? []),
        organizationKind,
      },
    ];
  });
}

/** Every title in the words of the documents, each once. */
function positionsOf(
  rows: readonly { readonly of: string; readonly claims: readonly string[] }[],
): readonly Position[] {
  const claimed = rows.flatMap(({ of, claims }) => claims.map((claim) => parsePositionClaim(claim, of)));
  return [...new Map(claimed.map(({ title, of }) => [`${of}\n${title}`, { title, of }])).values()];
}

async function loadTopics(reader: GraphReader, ids: readonly string[]): Promise<readonly KnownTopic[]> {
  return ids.length === 0 ? [] : await reader.read(KNOWN_TOPICS, { ids });
}

/** @returns those of the places that there are, ordered by id. */
export async function loadPlaces(reader: GraphReader, ids: readonly string[]): Promise<readonly KnownPlace[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(KNOWN_PLACES, { ids });
  const countries = groupById(await reader.read(KNOWN_PLACE_COUNTRIES, { ids }));
  return rows.map((row) => ({ ...row, country: countries.get(row.id)?.[0]?.country ?? null }));
}

function actorKindOf(id: string): ActorKind | null {
  const kind = kindOfId(id);
  return ACTOR_KINDS.find((one) => one === kind) ?? null;
}

function groupById<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return groups;
}
