import { COUNT_ORDERS } from './count-orders.ts';
import { countedBy, grouped, groupedBelow, present } from './grouped-relation.ts';
import { MEETING_ORDERS, SOURCE_ORDERS } from './orders.ts';
import { into, out, type Relation } from './relation.ts';

const MEETINGS = { orders: COUNT_ORDERS, filter: 'meeting' } as const;
const STATEMENTS = { orders: COUNT_ORDERS } as const;

/** Who met whom, who meets about what and who speaks on it, counted; and where the edges lead: to what they count. */
export const COUNT_RELATIONS = {
  'Actor.counterparts': grouped(
    'Actor',
    [present(out('TOOK_PART', 'Meeting')), present(into('TOOK_PART', 'Actor'))],
    MEETINGS,
  ),
  'Actor.topics': grouped('Actor', [present(out('TOOK_PART', 'Meeting')), out('ABOUT', 'Topic')], MEETINGS),
  'Actor.statementTopics': grouped('Actor', [out('SAID', 'Statement'), out('ABOUT', 'Topic')], STATEMENTS),
  'Topic.actors': grouped('Topic', [into('ABOUT', 'Meeting'), present(into('TOOK_PART', 'Actor'))], MEETINGS),
  'Topic.speakers': grouped('Topic', [into('ABOUT', 'Statement'), into('SAID', 'Actor')], STATEMENTS),

  'Count.meetings': countedBy('Meeting', MEETING_ORDERS),
  'Count.topics': groupedBelow('Meeting', out('ABOUT', 'Topic'), COUNT_ORDERS),
  'Count.statements': countedBy('Statement', SOURCE_ORDERS),
} as const satisfies Readonly<Record<string, Relation>>;
