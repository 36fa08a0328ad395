import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { executeQuery } from '../../src/graphql/execute-query.ts';
import { loadSeeds } from '../../src/server/load-seeds.ts';
import { openStore } from '../../src/store/open-store.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const fence = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(readme)?.[1] ?? '';

it('the query of the README has the answer of the README on the seeds', async () => {
  const store = await openStore({ kind: 'memory' });
  await store.migrate();
  const { signal } = new AbortController();
  await loadSeeds({ store, signal, clock: () => new Date('2025-01-01T00:00:00Z'), say: () => undefined });
  const result = await executeQuery({
    store,
    query: fence('graphql'),
    variables: {},
    operationName: null,
    signal,
    onHiddenError: (error) => {
      throw error;
    },
  });
  await store.close();
  expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(fence('json')));
});
