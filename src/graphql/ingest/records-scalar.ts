import { valueFromASTUntyped } from 'graphql';
import { builder } from '../builder.ts';

/** Whatever is handed in: what of it is a record is checked by the ingest, which refuses the bad ones one by one. */
builder.scalarType('RecordsObject', {
  description:
    'The records of one document: an object of the records format (`schema/records.schema.json`), or a text that holds one in JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
