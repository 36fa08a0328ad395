import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printGraphQLSchema } from '../../src/graphql/print-schema.ts';
import { createSchema } from '../../src/graphql/schema.ts';

const schema = createSchema();

/** Everything of the schema that a client can name, with its description. */
function* described(): Generator<readonly [string, string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        if (!('args' in field)) continue;
        for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
      }
    }
  }
}

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and value in one sentence', () => {
    const all = [...described()];
    expect(all.length).toBeGreaterThan(500);
    const BUILT_IN = ['Boolean', 'Float', 'Int', 'ID', 'String'];
    const wrong = all.filter(
      ([name, text]) => !BUILT_IN.includes(name) && !/^[A-Z].+[A-Za-z0-9`)]\.$/s.test(text ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('is printed in schema/schema.graphql as it is', () => {
    const stored = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(printGraphQLSchema()).toBe(stored);
  });

  it('bounds every list: it is on a connection or an edge, takes `first`, or holds plain values', () => {
    const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter(
              ({ type: list, args }) => String(list).startsWith('[') && !args.some(({ name }) => name === 'first'),
            )
            .map((field) => `${type.name}.${field.name}: ${field.type}`)
        : [],
    );
    const bounded =
      /Connection\.(edges|nodes): |: \[(String!|Span!)\]!$|^Query\.nodes: \[Node\]!$|^(Meeting\.contradictions|Contradiction\.accounts|ContradictionAccount\.reports|Network\.(around|edges|nodes)|Path\.(actors|hops)|PathSearch\.(paths|skippedHubs)|MeetingCounts?\.(pair|rows)|TopicsOverTime\.periods): /;
    expect(lists.filter((list) => !bounded.test(list))).toEqual([]);
  });
});
