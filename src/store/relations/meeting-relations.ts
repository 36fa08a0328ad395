import { DOCUMENT_ORDERS, MEETING_ORDERS, NAME_ORDERS, SOURCE_ORDERS, TOPIC_ORDERS } from './orders.ts';
import { into, many, named, one, out, type Relation } from './relation.ts';

/** Where meetings, topics and places lead. */
export const MEETING_RELATIONS = {
  'Meeting.participants': many('Meeting', [into('TOOK_PART', 'Actor')], {
    orders: NAME_ORDERS,
    edgeProperties: ['role', 'representing'],
  }),
  'Meeting.topics': many('Meeting', [out('ABOUT', 'Topic')], { orders: TOPIC_ORDERS, filter: 'topic' }),
  'Meeting.reports': many('Meeting', [into('REPORTS', 'Report')], { orders: SOURCE_ORDERS, filter: 'report' }),
  'Meeting.statements': many('Meeting', [into('DURING', 'Statement')], { orders: SOURCE_ORDERS, filter: 'statement' }),
  'Meeting.documents': many('Meeting', [into('REPORTS', 'Report'), into('CARRIES', 'Document')], {
    orders: DOCUMENT_ORDERS,
    filter: 'document',
  }),
  'Meeting.place': one('Meeting', out('HELD_IN', 'Place')),
  'Meeting.country': one('Meeting', out('IN_COUNTRY', 'Country')),
  'Meeting.partOf': one('Meeting', out('PART_OF', 'Meeting')),
  'Meeting.parts': many('Meeting', [into('PART_OF', 'Meeting')], { orders: MEETING_ORDERS, filter: 'meeting' }),

  /** Of the edges of `Actor.meetings`, `Meeting.participants` and `Report.participants`. */
  'Participation.representing': named('representing', 'Actor'),

  'Topic.meetings': many('Topic', [into('ABOUT', 'Meeting')], { orders: MEETING_ORDERS, filter: 'meeting' }),
  'Topic.concerns': many('Topic', [out('CONCERNS', 'Actor')], { orders: NAME_ORDERS }),
  'Topic.statements': many('Topic', [into('ABOUT', 'Statement')], { orders: SOURCE_ORDERS, filter: 'statement' }),

  'Place.meetings': many('Place', [into('HELD_IN', 'Meeting')], { orders: MEETING_ORDERS, filter: 'meeting' }),
  'Place.country': one('Place', out('LOCATED_IN', 'Country')),
} as const satisfies Readonly<Record<string, Relation>>;
