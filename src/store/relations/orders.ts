import type { Order, OrderKey, Orders } from './relation.ts';

/**
 * The orders that lists can have, by name. Names and dates compare as text by code point, as both engines do. A date
 * that is unknown is '', and so comes first where dates ascend, last where they descend.
 */
const BY_NAME: OrderKey = { of: 'node', property: 'nameKey', direction: 'ASC', value: 'string' };
const BY_DATE: OrderKey = { of: 'node', property: 'dateKey', direction: 'ASC', value: 'string', isCoarse: true };
const BY_TITLE: OrderKey = { ...BY_NAME, absent: '' };
const BY_TITLE_HELD: OrderKey = { of: 'edge', property: 'title', direction: 'ASC', absent: '', value: 'string' };
const BY_START: OrderKey = { of: 'node', property: 'start', direction: 'ASC', absent: 0, value: 'number' };
const BY_SOURCE_DATE: OrderKey = { ...BY_DATE, absent: '' };

function descending(order: Order): Order {
  return order.map((key) => ({ ...key, direction: 'DESC' }));
}

export const NAME_ORDERS = {
  NAME_ASC: [BY_NAME],
  NAME_DESC: descending([BY_NAME]),
} as const satisfies Orders;

export const MEETING_ORDERS = {
  DATE_DESC: descending([BY_DATE]),
  DATE_ASC: [BY_DATE],
} as const satisfies Orders;

export const DOCUMENT_ORDERS = {
  DATE_DESC: descending([BY_DATE]),
  DATE_ASC: [BY_DATE],
  NAME_ASC: [BY_TITLE],
  NAME_DESC: descending([BY_TITLE]),
} as const satisfies Orders;

/** Reports and statements that come from many documents: by the date of their document. */
export const SOURCE_ORDERS = {
  DATE_DESC: descending([BY_SOURCE_DATE]),
  DATE_ASC: [BY_SOURCE_DATE],
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
