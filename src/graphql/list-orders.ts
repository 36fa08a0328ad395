import { builder } from './builder.ts';

/** The orders that lists offer; the values are the names of `store/relations/orders.ts`. */
export const NameOrderEnum = builder.enumType('NameOrder', {
  description: 'Orders of lists of names; case, accents and punctuation do not count.',
  values: {
    NAME_ASC: { description: 'From A to Z.' },
    NAME_DESC: { description: 'From Z to A.' },
    MEETING_COUNT_DESC: {
      description: 'Those with the most meetings first, whatever became of the meetings; of equals, from A to Z.',
    },
  },
});

export const MeetingOrderEnum = builder.enumType('MeetingOrder', {
  description: 'Orders of lists of meetings.',
  values: {
    START_DESC: { value: 'DATE_DESC', description: 'The latest first, those without a date last.' },
    START_ASC: { value: 'DATE_ASC', description: 'The earliest first, those without a date last.' },
  },
});

export const DocumentOrderEnum = builder.enumType('DocumentOrder', {
  description: 'Orders of lists of documents.',
  values: {
    PUBLISHED_DESC: { value: 'DATE_DESC', description: 'The latest published first, those without a date last.' },
    PUBLISHED_ASC: { value: 'DATE_ASC', description: 'The earliest published first, those without a date last.' },
    TITLE_ASC: { value: 'NAME_ASC', description: 'By title, from A to Z.' },
    TITLE_DESC: { value: 'NAME_DESC', description: 'By title, from Z to A.' },
  },
});

export const SourceOrderEnum = builder.enumType('SourceOrder', {
  description: 'Orders of reports and statements, which come from documents.',
  values: {
    PUBLISHED_DESC: {
      value: 'DATE_DESC',
      description: 'Those of the latest document first, those without a date last.',
    },
    PUBLISHED_ASC: {
      value: 'DATE_ASC',
      description: 'Those of the earliest document first, those without a date last.',
    },
  },
});
