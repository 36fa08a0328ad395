import { z } from 'zod';
import { recordsSchema } from './schema.ts';

/** @returns the records format as JSON Schema (draft 2020-12), for readers without TypeScript. */
export function printRecordsSchema(): string {
  const schema = z.toJSONSchema(recordsSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Parley records of one document', ...schema }, null, 2)}\n`;
}
