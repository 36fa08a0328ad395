import type { Parameters } from '../../src/store/port.ts';
import type { SyntheticGraph } from './synthetic-graph.ts';

/** Plain JSON, as it comes from a server or a statement. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One question of analysts, as each side is asked it. All three take the same variables, and each answer is brought into
 * the same form before anything is timed, so that no side is faster by answering less.
 */
export interface Question {
  readonly name: string;
  /** Values for one request each; requests go through them in turn. */
  readonly variables: (graph: SyntheticGraph) => readonly Parameters[];
  readonly parley: GraphQLQuestion;
  /** Null where its generated schema has no answer. */
  readonly peer: GraphQLQuestion | null;
  /** One hand-written statement. */
  readonly bare: { readonly cypher: string; readonly toAnswer: (rows: readonly Json[]) => Json };
}

export interface GraphQLQuestion {
  readonly query: string;
  readonly toAnswer: (data: Json) => Json;
}

/** @returns what lies at a path, such as `person.meetings`; null where a part of it is missing. */
export function at(value: Json, path: string): Json {
  let found: Json = value;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object') return null;
    found = (found as { readonly [key: string]: Json })[key] ?? null;
  }
  return found;
}

export const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

/** Connections become the lists of their nodes, everywhere below: the form in which the peer answers. */
export function withoutConnections(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutConnections);
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'nodes') return withoutConnections(only[1]);
  return Object.fromEntries(entries.map(([key, below]) => [key, withoutConnections(below)]));
}
