import type { OrderKey, Orders } from './relation.ts';

const BY_NAME: OrderKey = { of: 'node', property: 'nameKey', direction: 'ASC', value: 'string' };
const BY_COUNT: OrderKey = { of: 'edge', property: 'count', direction: 'DESC', value: 'number' };
const BY_FIRST: OrderKey = { of: 'edge', property: 'first', direction: 'ASC', unknown: '~', value: 'string' };
const BY_LAST: OrderKey = { of: 'edge', property: 'last', direction: 'DESC', value: 'string' };

/** Of grouped relations: equals by name. Where no date is known the row comes last in either order of dates. */
export const COUNT_ORDERS = {
  COUNT_DESC: [BY_COUNT, BY_NAME],
  LAST_DESC: [BY_LAST, BY_NAME],
  FIRST_ASC: [BY_FIRST, BY_NAME],
  NAME_ASC: [BY_NAME],
} as const satisfies Orders;
