import { afterAll, describe, inject } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { StatementEvent, StoreOptions } from '../../src/store/store-options.ts';
import { clearGraph } from './clear-graph.ts';

/** One engine, as a contract test meets it. */
export interface Engine {
  readonly name: 'embedded' | 'Neo4j';
  /** @returns an empty, migrated store. All stores of a suite are closed at its end, unless the test did so. */
  open(options?: StoreOptions): Promise<GraphStore>;
  /** The statements that stores of this engine ran since `forgetStatements`, oldest first. */
  statements(): readonly StatementEvent[];
  forgetStatements(): void;
}

/**
 * Runs a suite once for each engine: the embedded one in memory, which answers in random order where a statement does
 * not order, and Neo4j where there is one (see `neo4j-setup.ts`). Neo4j is one server for the whole run, so suites that
 * use it live under `tests/contracts/`, whose files run one after another.
 */
export function describeEachEngine(suite: string, define: (engine: Engine) => void): void {
  describe(`${suite} (embedded)`, () => {
    define(createEngine('embedded', 'embedded:memory'));
  });
  const neo4j = inject('neo4j');
  if (neo4j === undefined) throw new Error(`${suite}: suites that run on each engine live under tests/contracts/`);
  describe.skipIf(neo4j.uri === null)(`${suite} (Neo4j)`, () => {
    define(createEngine('Neo4j', neo4j.uri ?? ''));
  });
}

function createEngine(name: Engine['name'], location: string): Engine {
  const events: StatementEvent[] = [];
  const stores: GraphStore[] = [];

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  return {
    name,
    async open(options = {}) {
      const store = await openStore(parseGraphLocation(location), {
        shuffleUnordered: true,
        ...(name === 'Neo4j' ? neo4jCredentials() : {}),
        ...options,
        onStatement: (event) => {
          events.push(event);
          options.onStatement?.(event);
        },
      });
      stores.push(store);
      await store.migrate();
      if (name === 'Neo4j') await clearGraph(store);
      events.length = 0;
      return store;
    },
    statements: () => [...events],
    forgetStatements: () => {
      events.length = 0;
    },
  };
}

function neo4jCredentials(): Pick<StoreOptions, 'credentials'> {
  const { credentials } = inject('neo4j');
  return credentials === null ? {} : { credentials };
}
