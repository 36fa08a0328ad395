import { DOCUMENT_ORDERS, MEETING_ORDERS, NAME_ORDERS, SOURCE_ORDERS, TOPIC_ORDERS } from './orders.ts';
import { between, into, many, named, one, out, type Relation } from './relation.ts';

/** A report that names an actor says in which role, and where in the text. */
const NAMING = { orders: SOURCE_ORDERS, edgeProperties: ['role', 'representing', 'start', 'end'] };

/** Where meetings, topics and places lead. */
export const MEETING_RELATIONS = {
  'Meeting.participants': many('Meeting', [into('TOOK_PART', 'Actor')], {
    orders: NAME_ORDERS,
    edgeProperties: ['role', 'representing'],
  }),
  'Meeting.topics': many('Meeting', [out('ABOUT', 'Topic')], { orders: TOPIC_ORDERS, filter: 'topic' }),
  'Meeting.reports': many('Meeting', [into('REPORTS', 'Report')], { orders: SOURCE_ORDERS, filter: 'report' }),
  'Meeting.dateReports': many('Meeting', [into('REPORTS', 'Report')], {
    orders: SOURCE_ORDERS,
    agreement: { kind: 'property', ofSource: 'start', ofTarget: 'date' },
  }),
  'Meeting.statusReports': many('Meeting', [into('REPORTS', 'Report')], {
    orders: SOURCE_ORDERS,
    agreement: { kind: 'property', ofSource: 'status', ofTarget: 'status' },
  }),
  'Meeting.placeReports': many('Meeting', [into('REPORTS', 'Report')], {
    orders: SOURCE_ORDERS,
    agreement: { kind: 'node', hop: out('HELD_IN', 'Place') },
  }),
  'Meeting.countryReports': many('Meeting', [into('REPORTS', 'Report')], {
    orders: SOURCE_ORDERS,
    agreement: { kind: 'node', hop: out('IN_COUNTRY', 'Country') },
  }),
  'Meeting.statements': many('Meeting', [into('DURING', 'Statement')], { orders: SOURCE_ORDERS, filter: 'statement' }),
  'Meeting.documents': many('Meeting', [into('REPORTS', 'Report'), into('CARRIES', 'Document')], {
    orders: DOCUMENT_ORDERS,
    filter: 'document',
  }),
  'Meeting.place': one('Meeting', out('HELD_IN', 'Place')),
  'Meeting.country': one('Meeting', out('IN_COUNTRY', 'Country')),
  'Meeting.partOf': one('Meeting', out('PART_OF', 'Meeting')),
  'Meeting.parts': many('Meeting', [into('PART_OF', 'Meeting')], { orders: MEETING_ORDERS, filter: 'meeting' }),

  /** Of the edges of `Meeting.participants`, `Meeting.topics` and `Actor.meetings`: the reports that say so. */
  'Participant.reports': between('Meeting', [into('REPORTS', 'Report'), out('NAMES', 'Actor')], NAMING),
  'MeetingTopic.reports': between('Meeting', [into('REPORTS', 'Report'), out('ABOUT', 'Topic')], {
    orders: SOURCE_ORDERS,
  }),
  'ActorMeeting.reports': between('Actor', [into('NAMES', 'Report'), out('REPORTS', 'Meeting')], {
    orders: SOURCE_ORDERS,
  }),

  /** Of the edges of `Actor.meetings`, `Meeting.participants` and `Report.participants`. */
  'Participation.representing': named('representing', 'Actor'),

  'Topic.meetings': many('Topic', [into('ABOUT', 'Meeting')], { orders: MEETING_ORDERS, filter: 'meeting' }),
  'Topic.concerns': many('Topic', [out('CONCERNS', 'Actor')], { orders: NAME_ORDERS }),
  'Topic.statements': many('Topic', [into('ABOUT', 'Statement')], { orders: SOURCE_ORDERS, filter: 'statement' }),

  'Place.meetings': many('Place', [into('HELD_IN', 'Meeting')], { orders: MEETING_ORDERS, filter: 'meeting' }),
  'Place.country': one('Place', out('LOCATED_IN', 'Country')),
} as const satisfies Readonly<Record<string, Relation>>;
