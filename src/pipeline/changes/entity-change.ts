import type { GraphChange } from '../../domain/graph/graph-change.ts';
import type { ResolvedEntities } from '../../resolve/entities/resolve-entities.ts';
import { actorRow, placeRow, topicRow } from './node-rows.ts';
import { supportedEdges } from './supported-edges.ts';

/** What resolved entities change in the graph: the nodes that are new or otherwise, their keys, and what stands on documents. */
export function toEntityChange({ documents, index }: ResolvedEntities): GraphChange {
  const actors = index.actors.listChanged();
  const topics = index.topics.listChanged();
  const places = index.places.listChanged();
  const ofKind = (kind: string) => actors.filter((actor) => actor.kind === kind).map(actorRow);
  return {
    nodes: {
      Person: ofKind('Person'),
      Country: ofKind('Country'),
      Organization: ofKind('Organization'),
      Topic: topics.map(topicRow),
      Place: places.map(placeRow),
    },
    edges: {
      LOCATED_IN: places.flatMap(({ id, country }) =>
        country === null ? [] : [{ from: id, to: country, properties: {} }],
      ),
    },
    supported: supportedEdges(documents, index),
    projected: {},
    vanished: {},
    keys: [...index.actors.listNewKeys(), ...index.topics.listNewKeys(), ...index.places.listNewKeys()],
  };
}
