import type { TestProject } from 'vitest/node';
import type { Neo4jCredentials } from '../../src/store/store-options.ts';

/** What suites are told of Neo4j: a URI, or null with the reason there is none. */
export interface TestNeo4j {
  readonly uri: string | null;
  readonly credentials: Neo4jCredentials | null;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

export async function setup(project: TestProject): Promise<void> {
  project.provide('neo4j', { uri: null, credentials: null });
}
