import { builder } from '../builder.ts';

/** The orders of rows that are counted; the values are the names of `store/relations/count-orders.ts`. */
export const CountOrderEnum = builder.enumType('CountOrder', {
  description: 'Orders of lists whose rows are counted; equals are ordered by name.',
  values: {
    COUNT_DESC: { description: 'The most first.' },
    LATEST_DESC: { value: 'LAST_DESC', description: 'The latest first, those without a date last.' },
    EARLIEST_ASC: { value: 'FIRST_ASC', description: 'The earliest first, those without a date last.' },
    NAME_ASC: { description: 'From A to Z.' },
  },
});
