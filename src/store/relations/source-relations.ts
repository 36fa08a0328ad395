import { MEETING_ORDERS, NAME_ORDERS, POSITION_ORDERS, TOPIC_ORDERS } from './orders.ts';
import { into, many, one, out, type Relation } from './relation.ts';

/** Where documents, their reports and their statements lead. */
export const SOURCE_RELATIONS = {
  'Document.reports': many('Document', [out('CARRIES', 'Report')], { orders: POSITION_ORDERS, filter: 'report' }),
  'Document.meetings': many('Document', [out('CARRIES', 'Report'), out('REPORTS', 'Meeting')], {
    orders: MEETING_ORDERS,
    filter: 'meeting',
  }),
  'Document.mentions': many('Document', [out('MENTIONS', 'Actor')], {
    orders: NAME_ORDERS,
    edgeProperties: ['starts', 'ends', 'names'],
  }),
  'Document.statements': many('Document', [out('QUOTES', 'Statement')], {
    orders: POSITION_ORDERS,
    filter: 'statement',
  }),

  'Report.document': one('Report', into('CARRIES', 'Document')),
  'Report.meeting': one('Report', out('REPORTS', 'Meeting')),
  'Report.participants': many('Report', [out('NAMES', 'Actor')], {
    orders: NAME_ORDERS,
    edgeProperties: ['role', 'representing', 'start', 'end'],
  }),
  'Report.topics': many('Report', [out('ABOUT', 'Topic')], { orders: TOPIC_ORDERS, filter: 'topic' }),
  'Report.place': one('Report', out('HELD_IN', 'Place')),
  'Report.country': one('Report', out('IN_COUNTRY', 'Country')),

  'Statement.speaker': one('Statement', into('SAID', 'Actor')),
  'Statement.topics': many('Statement', [out('ABOUT', 'Topic')], { orders: TOPIC_ORDERS, filter: 'topic' }),
  'Statement.document': one('Statement', into('QUOTES', 'Document')),
  'Statement.meeting': one('Statement', out('DURING', 'Meeting')),
} as const satisfies Readonly<Record<string, Relation>>;
