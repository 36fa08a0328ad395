import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executeQuery } from '../../src/graphql/execute-query.ts';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries.ts';
import { loadSeeds } from '../../src/server/load-seeds.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';

const { signal } = new AbortController();
const said: string[] = [];
let store: GraphStore;

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await store.migrate();
  const options = {
    store,
    signal,
    clock: () => new Date('2025-01-01T00:00:00Z'),
    say: (line: string) => said.push(line),
  };
  await loadSeeds(options);
  await loadSeeds(options);
});

afterAll(async () => {
  await store.close();
});

describe('a first start', () => {
  it('reads the seeds once, and says so', () => {
    expect(said).toHaveLength(2);
    expect(said[0]).toBe('parley: the graph is empty: reading the seed articles');
  });

  it.each(EXAMPLE_QUERIES.map((query) => [/query (\w+)/.exec(query)?.[1], query]))(
    'answers the example %s with at least one row in each of its fields',
    async (_, query) => {
      const hidden: Error[] = [];
      const result = await executeQuery({
        store,
        query: query ?? '',
        variables: {},
        operationName: null,
        signal,
        onHiddenError: (error) => hidden.push(error),
      });
      expect(hidden).toEqual([]);
      expect(result.errors).toBeUndefined();
      for (const data of Object.values(result.data ?? {})) expect(JSON.stringify(data)).toMatch(/:\[\{"/);
    },
  );
});
