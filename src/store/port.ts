import type { Attendance } from './attendance/attendance.ts';

/**
 * The graph port: the only thing that touches an engine. Two adapters implement it, `adapters/neo4j` and
 * `adapters/embedded`; `tests/contracts/` proves on both that the same statements give the same answers.
 */

/** One fixed statement. `P` and `R` are the shapes of its parameters and of one row; both are plain JSON values. */
export interface Query<P extends Parameters, R extends Row> {
  /** Unique; what logs and statement counts call it. */
  readonly name: string;
  /** Parameters only, maps and scalars returned, rules of `docs/decisions/` on portable Cypher. */
  readonly cypher: string;
  /**
   * Whether it looks at every node of a label for a short answer: an engine that knows of all writes may keep the answer
   * until the next one. Nobody changes its rows.
   */
  readonly isKeepable?: boolean;
  /** Never set: carries the types. */
  readonly types?: (parameters: P) => R;
}

/**
 * What an engine may be given: null, booleans, strings, finite numbers, and plain lists and maps of those, at most 32
 * levels deep. Whole numbers travel as integers on both engines, so a number that must stay a float has to have a
 * fraction; write `toFloat($x)` in the statement where it may not.
 */
export type Parameter = null | boolean | string | number | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = { readonly [key: string]: Parameter };
export type Row = { readonly [column: string]: unknown };

/** A value of a property, and how many nodes of a label have it: those that count, so 0 or more. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** A property of the nodes of a label. Both are names of the schema, never input. */
export interface CountedProperty {
  readonly label: string;
  readonly property: string;
  /** Only nodes count of which this property is as great, or absent; null where all count. */
  readonly least: { readonly property: string; readonly value: number } | null;
}

export interface GraphReader {
  /**
   * Runs a statement that only reads.
   * @returns the rows, in the statement's order. Integers come as numbers.
   * @throws ParleyError with an ENGINE_… code, never a driver's error; or the signal's reason once it is aborted.
   */
  read<P extends Parameters, R extends Row>(
    query: Query<P, R>,
    parameters: P,
    signal?: AbortSignal,
  ): Promise<readonly R[]>;
  /**
   * The distinct values of a property of a label, ascending by code point, as of the last commit. Only an engine has it
   * that would look at every node to find the latest few; it keeps them between commits.
   */
  orderedValues?(counted: CountedProperty): Promise<readonly ValueCount[]>;
  /**
   * Who was at which of all the meetings that took place and are shown where a filter says nothing, as of the last commit.
   * Only an engine has it that knows of all writes, and null is what it says until it was asked a few times: whoever asks
   * must have a statement for the same.
   */
  attendance?(): Attendance | null;
}

export interface GraphWriter extends GraphReader {
  /** Runs a writing statement inside the transaction; its rows as in `read`. */
  run<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P): Promise<readonly R[]>;
}

/** The full-text indexes, over the folded text that `store` writes beside the names. */
export const SEARCH_INDEXES = ['actors', 'topics', 'places', 'documents', 'meetings', 'statements'] as const;
export type SearchIndex = (typeof SEARCH_INDEXES)[number];

export interface SearchHit {
  readonly id: string;
  /** The engine's own score, comparable only within one answer. Higher is better. */
  readonly score: number;
}

export interface GraphStore extends GraphReader {
  /**
   * Runs `work` in one transaction: commits when it returns, rolls back when it throws or one of its statements failed,
   * even where it caught the error. Statements run one after another, in the order of the calls. May run `work` again
   * after a conflict with another writer, so `work` must have no effects but its statements; it must not call `write`.
   * @throws what `work` threw; ParleyError ENGINE_CONFLICT when other writers went first each time.
   */
  write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T>;
  /**
   * Nodes whose text has a word of every list, the best by the engine's measure first.
   * @param words whole words, folded, at most 900; never the engine's query syntax: whatever else is in them is left out.
   * @param limit 1..1000
   */
  search(
    index: SearchIndex,
    words: readonly (readonly string[])[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly SearchHit[]>;
  /** Creates what is missing of constraints and indexes; does nothing when all are there. */
  migrate(): Promise<void>;
  /** To be called after a bulk write: lets the engine plan its statements anew. */
  settle(): Promise<void>;
  /** @throws ParleyError ENGINE_UNAVAILABLE when the engine does not answer. */
  ping(): Promise<void>;
  /** Drains what is under way, then closes. Afterwards every call is refused. */
  close(): Promise<void>;
}
