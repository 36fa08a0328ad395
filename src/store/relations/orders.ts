import { type Hop, into, type Order, type OrderKey, type Orders, out } from './relation.ts';

/**
 * The orders that lists can have, by name. Names and dates compare as text by code point, as both engines do. A date
 * that is unknown is stored as '', which comes last where dates descend; where they ascend `~` stands for it, which comes
 * after every date. So unknown dates are last in both.
 */
const BY_NAME: OrderKey = { of: 'node', property: 'nameKey', direction: 'ASC', value: 'string' };
const BY_DATE: OrderKey = { of: 'node', property: 'dateKey', direction: 'ASC', value: 'string', isCoarse: true };
const BY_DATE_ASCENDING: OrderKey = { ...BY_DATE, unknown: '~' };
const BY_TITLE: OrderKey = { ...BY_NAME, absent: '' };
const BY_TITLE_HELD: OrderKey = { of: 'edge', property: 'title', direction: 'ASC', absent: '', value: 'string' };
const BY_START: OrderKey = { of: 'node', property: 'start', direction: 'ASC', absent: 0, value: 'number' };
const BY_SOURCE_DATE: OrderKey = { ...BY_DATE, absent: '' };
const BY_SOURCE_DATE_ASCENDING: OrderKey = { ...BY_SOURCE_DATE, unknown: '~' };

function descending(order: Order): Order {
  return order.map((key) => ({ ...key, direction: 'DESC' }));
}

export const NAME_ORDERS = {
  NAME_ASC: [BY_NAME],
  NAME_DESC: descending([BY_NAME]),
} as const satisfies Orders;

/** By name, and by the number of meetings that the hop leads to; of equals, by name. */
function nameOrders(meetings: Hop) {
  const count: OrderKey = {
    of: 'node',
    property: 'meetingCount',
    direction: 'DESC',
    value: 'number',
    counted: meetings,
  };
  return { ...NAME_ORDERS, MEETING_COUNT_DESC: [count, BY_NAME] } as const satisfies Orders;
}

export const ACTOR_ORDERS = nameOrders(out('TOOK_PART', 'Meeting'));
export const TOPIC_ORDERS = nameOrders(into('ABOUT', 'Meeting'));
export const PLACE_ORDERS = nameOrders(into('HELD_IN', 'Meeting'));

export const MEETING_ORDERS = {
  DATE_DESC: descending([BY_DATE]),
  DATE_ASC: [BY_DATE_ASCENDING],
} as const satisfies Orders;

export const DOCUMENT_ORDERS = {
  DATE_DESC: descending([BY_DATE]),
  DATE_ASC: [BY_DATE_ASCENDING],
  NAME_ASC: [BY_TITLE],
  NAME_DESC: descending([BY_TITLE]),
} as const satisfies Orders;

/** Reports and statements that come from many documents: by the date of their document. */
export const SOURCE_ORDERS = {
  DATE_DESC: descending([BY_SOURCE_DATE]),
  DATE_ASC: [BY_SOURCE_DATE_ASCENDING],
} as const satisfies Orders;

/** Reports and statements of one document: as they stand in its text. */
export const POSITION_ORDERS = {
  POSITION_ASC: [BY_START],
  POSITION_DESC: descending([BY_START]),
} as const satisfies Orders;

/** One person can hold several titles of one country: the title is part of what tells two rows apart. */
export const POSITION_TITLE_ORDERS = {
  TITLE_ASC: [BY_TITLE_HELD, BY_NAME],
  TITLE_DESC: descending([BY_TITLE_HELD, BY_NAME]),
} as const satisfies Orders;

export const OFFICE_HOLDER_ORDERS = {
  NAME_ASC: [BY_NAME, BY_TITLE_HELD],
  NAME_DESC: descending([BY_NAME, BY_TITLE_HELD]),
} as const satisfies Orders;

/** Of several that documents name, first the one that most of them name; of equals, the one with the least id. */
export const SUPPORT_ORDERS = {
  SUPPORT_DESC: [
    { of: 'edge', property: 'documentCount', direction: 'DESC', absent: 0, value: 'number' },
    { of: 'node', property: 'id', direction: 'ASC', value: 'string' },
  ],
} as const satisfies Orders;
