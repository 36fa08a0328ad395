import {
  DOCUMENT_ORDERS,
  MEETING_ORDERS,
  NAME_ORDERS,
  OFFICE_HOLDER_ORDERS,
  POSITION_TITLE_ORDERS,
  SOURCE_ORDERS,
} from './orders.ts';
import { into, many, one, out, type Relation } from './relation.ts';

/** Where people, countries and organizations lead. */
export const ACTOR_RELATIONS = {
  'Actor.meetings': many('Actor', [out('TOOK_PART', 'Meeting')], {
    orders: MEETING_ORDERS,
    filter: 'meeting',
    edgeProperties: ['role', 'representing'],
  }),
  'Actor.statements': many('Actor', [out('SAID', 'Statement')], { orders: SOURCE_ORDERS }),
  'Actor.documents': many('Actor', [into('MENTIONS', 'Document')], {
    orders: DOCUMENT_ORDERS,
    edgeProperties: ['starts', 'ends', 'names'],
  }),

  'Person.positions': many('Person', [out('HOLDS', 'Actor')], {
    orders: POSITION_TITLE_ORDERS,
    edgeProperties: ['title', 'from', 'to'],
  }),
  'Person.country': one('Person', out('OF_COUNTRY', 'Country')),

  'Country.people': many('Country', [into('OF_COUNTRY', 'Person')], { orders: NAME_ORDERS }),
  'Country.organizations': many('Country', [into('BASED_IN', 'Organization')], { orders: NAME_ORDERS }),
  'Country.officeHolders': many('Country', [into('HOLDS', 'Person')], {
    orders: OFFICE_HOLDER_ORDERS,
    edgeProperties: ['title', 'from', 'to'],
  }),
  'Country.places': many('Country', [into('LOCATED_IN', 'Place')], { orders: NAME_ORDERS }),
  'Country.meetingsHeld': many('Country', [into('IN_COUNTRY', 'Meeting')], {
    orders: MEETING_ORDERS,
    filter: 'meeting',
  }),

  'Organization.members': many('Organization', [into('HOLDS', 'Person')], {
    orders: OFFICE_HOLDER_ORDERS,
    edgeProperties: ['title', 'from', 'to'],
  }),
  'Organization.country': one('Organization', out('BASED_IN', 'Country')),
} as const satisfies Readonly<Record<string, Relation>>;
