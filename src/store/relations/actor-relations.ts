import {
  ACTOR_ORDERS,
  DOCUMENT_ORDERS,
  MEETING_ORDERS,
  OFFICE_HOLDER_ORDERS,
  PLACE_ORDERS,
  POSITION_TITLE_ORDERS,
  SOURCE_ORDERS,
  SUPPORT_ORDERS,
} from './orders.ts';
import { first, into, many, out, type Relation } from './relation.ts';

/** Where several documents name several, the relation leads to the one that most of them name. */
const SUPPORTED = { orders: SUPPORT_ORDERS, edgeProperties: ['documentCount'] };

/** Where people, countries and organizations lead. */
export const ACTOR_RELATIONS = {
  'Actor.meetings': many('Actor', [out('TOOK_PART', 'Meeting')], {
    orders: MEETING_ORDERS,
    filter: 'meeting',
    edgeProperties: ['role', 'representing'],
  }),
  'Actor.statements': many('Actor', [out('SAID', 'Statement')], { orders: SOURCE_ORDERS, filter: 'statement' }),
  'Actor.documents': many('Actor', [into('MENTIONS', 'Document')], {
    orders: DOCUMENT_ORDERS,
    filter: 'document',
    edgeProperties: ['starts', 'ends', 'names'],
  }),

  'Person.positions': many('Person', [out('HOLDS', 'Actor')], {
    orders: POSITION_TITLE_ORDERS,
    edgeProperties: ['title', 'from', 'to'],
  }),
  'Person.country': first('Person', out('OF_COUNTRY', 'Country'), SUPPORTED),

  'Country.people': many('Country', [into('OF_COUNTRY', 'Person')], { orders: ACTOR_ORDERS, filter: 'person' }),
  'Country.organizations': many('Country', [into('BASED_IN', 'Organization')], {
    orders: ACTOR_ORDERS,
    filter: 'organization',
  }),
  'Country.officeHolders': many('Country', [into('HOLDS', 'Person')], {
    orders: OFFICE_HOLDER_ORDERS,
    filter: 'person',
    edgeProperties: ['title', 'from', 'to'],
  }),
  'Country.places': many('Country', [into('LOCATED_IN', 'Place')], { orders: PLACE_ORDERS, filter: 'place' }),
  'Country.meetingsHeld': many('Country', [into('IN_COUNTRY', 'Meeting')], {
    orders: MEETING_ORDERS,
    filter: 'meeting',
  }),

  'Organization.members': many('Organization', [into('HOLDS', 'Person')], {
    orders: OFFICE_HOLDER_ORDERS,
    filter: 'person',
    edgeProperties: ['title', 'from', 'to'],
  }),
  'Organization.country': first('Organization', out('BASED_IN', 'Country'), SUPPORTED),
} as const satisfies Readonly<Record<string, Relation>>;
