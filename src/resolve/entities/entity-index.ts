import type { KnownActor, KnownEntities, KnownPlace, KnownTopic } from '../../domain/graph/known-graph.ts';
import { personKeys } from '../names/person-keys.ts';
import { organizationKeys } from '../organizations/organization-keys.ts';
import { placeName } from '../places/place-name.ts';
import { topicKey } from '../topics/topic-key.ts';
import { idKey } from './free-id.ts';
import { KeyedIndex } from './keyed-index.ts';

/** All that records can resolve to: what the graph knew and what the documents before added. */
export interface EntityIndex {
  readonly actors: KeyedIndex<KnownActor>;
  readonly topics: KeyedIndex<KnownTopic>;
  readonly places: KeyedIndex<KnownPlace>;
}

export function indexEntities(known: KnownEntities): EntityIndex {
  return {
    actors: new KeyedIndex(known.actors, actorKeys),
    topics: new KeyedIndex(known.topics, topicKeys),
    places: new KeyedIndex(known.places, placeKeys),
  };
}

/** @returns the keys that open an actor; none for a country, which its code finds. */
export function actorKeys(actor: KnownActor): readonly string[] {
  if (actor.kind === 'Country') return [];
  const kind = actor.organizationKind ?? 'OTHER';
  const keys = actor.aliases.flatMap(({ text }) =>
    actor.kind === 'Person' ? personKeys(text) : organizationKeys(text, kind),
  );
  return [...new Set([...keys, idKey(actor.id)])].sort();
}

function topicKeys(topic: KnownTopic): readonly string[] {
  const keys = [topic.label, ...topic.aliases].map((label) => `topic#${topicKey(label)}`);
  return [...new Set([...keys, idKey(topic.id)])].sort();
}

function placeKeys(place: KnownPlace): readonly string[] {
  return [`place#${placeName(place.name)}`, idKey(place.id)];
}
