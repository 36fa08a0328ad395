import type { TestProject } from 'vitest/node';
import type { Neo4jCredentials } from '../../src/store/store-options.ts';
import { findTestNeo4j } from './neo4j.ts';

/** What suites are told of the Neo4j of this run. */
export interface ProvidedNeo4j {
  /** null where there is none. */
  readonly uri: string | null;
  readonly credentials: Neo4jCredentials | null;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ProvidedNeo4j;
  }
}

/** Runs once before the first contract suite, and not at all when none is selected. @returns the tear-down. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { message, uri, credentials, stop } = await findTestNeo4j();
  console.log(message);
  project.provide('neo4j', { uri, credentials });
  return stop;
}
