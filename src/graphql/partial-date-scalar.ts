import { GraphQLError, Kind, print, type ValueNode } from 'graphql';
import { isPartialDate } from '../domain/partial-date.ts';
import { builder } from './builder.ts';

builder.scalarType('PartialDate', {
  description:
    'A day, month or year that exists, as `2024-12-13`, `2024-12` or `2024`; a shorter date is a less precise one.',
  serialize: (date) => date,
  parseValue: (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw noDate(JSON.stringify(value) ?? 'nothing');
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING && isPartialDate(node.value)) return node.value;
    throw noDate(print(node), node);
  },
});

const MAX_QUOTED = 80;

/** @param node where it stands in the query; a value of a variable has no place there. */
function noDate(found: string, node?: ValueNode): GraphQLError {
  const message = `found ${found.slice(0, MAX_QUOTED)}, expected a date that exists, as "2024-12-13", "2024-12" or "2024".`;
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'INPUT_INVALID' } });
}
