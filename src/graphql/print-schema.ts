import { printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** @returns the schema as SDL, sorted by name, with a final newline: what `schema/schema.graphql` holds. */
export function printGraphQLSchema(): string {
  return `${printSchema(createSchema())}\n`;
}
