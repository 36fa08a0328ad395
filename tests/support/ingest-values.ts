import type { ParsedSource } from '../../src/documents/parsed-source.ts';

/** @returns objects of the records format as sources, one each. */
export async function* toSources(values: readonly unknown[]): AsyncGenerator<ParsedSource> {
  for (const [index, value] of values.entries()) {
    yield { items: [{ kind: 'records', value, source: `records-${index}.json` }], rejected: [], ignoredKeys: {} };
  }
}
