import SchemaBuilder from '@pothos/core';
import type { RequestContext } from './context.ts';

/** The Pothos builder on which every type of the API is declared, one concept per file; `schema.ts` builds what it holds. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    RecordsObject: { Input: unknown; Output: unknown };
  };
}>({});
