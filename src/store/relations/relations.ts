import { ACTOR_RELATIONS } from './actor-relations.ts';
import { COUNT_RELATIONS } from './count-relations.ts';
import { MEETING_RELATIONS } from './meeting-relations.ts';
import { ACTOR_ORDERS, DOCUMENT_ORDERS, MEETING_ORDERS, PLACE_ORDERS, SOURCE_ORDERS, TOPIC_ORDERS } from './orders.ts';
import { listOf, type Relation } from './relation.ts';
import { SOURCE_RELATIONS } from './source-relations.ts';

/**
 * Every edge that a query can follow, declared once. The read plan takes labels, relationship types and property names
 * from here and from `node-properties.ts`, and from nowhere else; what a client sends only ever selects among them.
 */
export const RELATIONS = {
  'Query.people': listOf('Person', ACTOR_ORDERS, 'person'),
  'Query.countries': listOf('Country', ACTOR_ORDERS, 'country'),
  'Query.organizations': listOf('Organization', ACTOR_ORDERS, 'organization'),
  'Query.meetings': listOf('Meeting', MEETING_ORDERS, 'meeting'),
  'Query.topics': listOf('Topic', TOPIC_ORDERS, 'topic'),
  'Query.places': listOf('Place', PLACE_ORDERS, 'place'),
  'Query.documents': listOf('Document', DOCUMENT_ORDERS, 'document'),
  'Query.statements': listOf('Statement', SOURCE_ORDERS, 'statement'),
  ...ACTOR_RELATIONS,
  ...MEETING_RELATIONS,
  ...SOURCE_RELATIONS,
  ...COUNT_RELATIONS,
} as const satisfies Readonly<Record<string, Relation>>;

export type RelationName = keyof typeof RELATIONS;

const BY_NAME: ReadonlyMap<string, Relation> = new Map(Object.entries(RELATIONS));

/** @throws RangeError for a name that is not declared: that is a fault of the caller, never of a query. */
export function relationNamed(name: string): Relation {
  const relation = BY_NAME.get(name);
  if (relation === undefined) throw new RangeError(`no relation is named ${JSON.stringify(name)}`);
  return relation;
}
