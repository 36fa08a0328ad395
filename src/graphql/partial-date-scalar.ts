import { GraphQLError } from 'graphql';
import { isPartialDate } from '../domain/partial-date.ts';
import { builder } from './builder.ts';

builder.scalarType('PartialDate', {
  description:
    'A day, month or year that exists, as `2024-12-13`, `2024-12` or `2024`; a shorter date is a less precise one.',
  serialize: (date) => date,
  parseValue: (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    const found = (JSON.stringify(value) ?? 'nothing').slice(0, 80);
    throw new GraphQLError(`found ${found}, expected a date that exists, as "2024-12-13", "2024-12" or "2024".`, {
      extensions: { code: 'INPUT_INVALID' },
    });
  },
});
