import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';

const page = readFileSync(new URL('../../docs/ingest-and-changes.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);
const schema = createSchema();

describe('the examples of docs/ingest-and-changes.md', () => {
  it('are several', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it.each(examples)('fit the schema: %s', (example) => {
    expect(validate(schema, parse(example))).toEqual([]);
  });
});
