import { graphql } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { createContext } from '../../../src/graphql/context.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import type { GraphFixture } from '../../support/graph-fixture.ts';
import { loadFixture } from '../../support/load-fixture.ts';

/** The API over a graph of its own in the embedded engine. */
export interface Api {
  readonly schema: ReturnType<typeof createSchema>;
  store(): GraphStore;
  /** @returns the answer, through JSON as a client gets it; `statements` are the names of those that it took. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever its query selects
  readonly data: any;
  readonly errors: readonly { message: string; locations?: unknown; extensions?: { code?: string } }[];
  readonly statements: readonly string[];
}

/** Opens the graph before the tests of a file, and closes it after them. Unordered rows come in random order. */
export function openApi(fixture: GraphFixture): Api {
  const schema = createSchema();
  const statements: string[] = [];
  const opened: GraphStore[] = [];
  const store = (): GraphStore => {
    const [first] = opened;
    if (first === undefined) throw new Error('the graph is opened by beforeAll');
    return first;
  };

  beforeAll(async () => {
    const onStatement = ({ name }: { readonly name: string }) => statements.push(name);
    opened.push(await openStore({ kind: 'memory' }, { shuffleUnordered: true, onStatement }));
    await store().migrate();
    await loadFixture(store(), fixture);
  });
  afterAll(() => store().close());

  return {
    schema,
    store,
    async ask(query, variables = {}) {
      statements.length = 0;
      const contextValue = createContext({ store: store() });
      const result = await graphql({ schema, source: query, variableValues: variables, contextValue });
      const { data, errors = [] } = JSON.parse(JSON.stringify(result));
      return { data, errors, statements: [...statements] };
    },
  };
}
