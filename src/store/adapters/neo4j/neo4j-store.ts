import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { readSchemaVersion } from '../../migrations/schema-version.ts';
import { upgradeGraph } from '../../migrations/upgrade-graph.ts';
import type { GraphStore, GraphWriter, Parameters, Query, Row, SearchHit, SearchIndex } from '../../port.ts';
import { DEFAULT_QUERY_TIMEOUT_MILLIS, type StoreOptions } from '../../store-options.ts';
import { checkParameters } from '../check-parameters.ts';
import { NestedWrites } from '../nested-writes.ts';
import { observeStatement } from '../observe-statement.ts';
import { OperationGate } from '../operation-gate.ts';
import { searchWords } from '../search-words.ts';
import { settleWithin } from '../settle-within.ts';
import { Turns } from '../turns.ts';
import { decodeRecords } from './decode-records.ts';
import { encodeParameters } from './encode-parameters.ts';
import { applyNeo4jSchema, settleNeo4j } from './neo4j-schema.ts';
import { Neo4jTransaction } from './neo4j-transaction.ts';
import { type Outage, runRead } from './run-read.ts';
import { SEARCH_QUERIES, toLuceneQuery } from './search-queries.ts';
import { retriableCause, translateNeo4jError } from './translate-neo4j-error.ts';

/** How much longer than the server Parley waits for it to end a statement that is past its limit. */
const GRACE_MILLIS = 2_000;
/** Fewer than the connections of the driver, which gives up on whoever waits 5 s for one. */
const MAX_READS = 32;

/**
 * The graph port over neo4j-driver: writes in managed transactions that the driver retries, reads that the server commits
 * by itself, routed to followers (`run-read.ts`), and one bookmark manager, so that reads of this store see its writes.
 * The server ends what takes too long.
 */
export class Neo4jStore implements GraphStore {
  readonly #driver: Driver;
  readonly #database: string | null;
  readonly #where: string;
  readonly #options: StoreOptions;
  readonly #timeoutMillis: number;
  readonly #bookmarkManager: BookmarkManager = neo4j.bookmarkManager();
  readonly #nesting = new NestedWrites();
  readonly #reads = new Turns(MAX_READS);
  readonly #outage: Outage = { since: null };
  readonly #gate: OperationGate;
  #closing: Promise<void> | null = null;

  /** @param where names the server in messages: `Neo4j at bolt://localhost:7687`. */
  constructor(driver: Driver, where: string, options: StoreOptions) {
    this.#driver = driver;
    this.#database = options.credentials?.database ?? null;
    this.#where = where;
    this.#options = options;
    this.#timeoutMillis = options.queryTimeoutMillis ?? DEFAULT_QUERY_TIMEOUT_MILLIS;
    this.#gate = new OperationGate(where);
  }

  async read<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P, signal?: AbortSignal) {
    return this.#gate.pass(async () => {
      checkParameters(parameters);
      const encoded = encodeParameters(parameters);
      const run = () => this.#runAlone(query.cypher, encoded, signal);
      return this.#reads.take(() => this.#execute<R>(query, 'read', run, signal), signal);
    });
  }

  async write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    return this.#gate.pass(() => this.#nesting.refuse(() => this.#writeManaged(work)));
  }

  async search(
    index: SearchIndex,
    words: readonly (readonly string[])[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly SearchHit[]> {
    const lists = searchWords(words);
    if (lists === null) return [];
    return this.read(SEARCH_QUERIES[index], { text: toLuceneQuery(lists), limit }, signal);
  }

  async migrate(): Promise<void> {
    const version = await readSchemaVersion(this, this.#where);
    await this.#gate.pass(() => this.#translated('the migration', applyNeo4jSchema(this.#driver, this.#database)));
    await upgradeGraph(this, version);
  }

  async settle(): Promise<void> {
    return this.#gate.pass(() => this.#translated('settling', settleNeo4j(this.#driver, this.#database)));
  }

  /** One round trip to the database, without the retries of a transaction. */
  async ping(): Promise<void> {
    await this.#gate.pass(async () => {
      const session = this.#driver.session({ ...this.#sessionConfig(), defaultAccessMode: neo4j.session.READ });
      try {
        await this.#translated('the ping', session.run('RETURN 1 AS one'));
      } finally {
        await session.close();
      }
    });
  }

  async close(): Promise<void> {
    this.#closing ??= this.#gate.shut().then(() => this.#driver.close());
    return this.#closing;
  }

  #sessionConfig() {
    const bookmarkManager = this.#bookmarkManager;
    return this.#database === null ? { bookmarkManager } : { bookmarkManager, database: this.#database };
  }

  async #writeManaged<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    const session = this.#driver.session(this.#sessionConfig());
    try {
      return await session.executeWrite((tx) => this.#work(tx, work), { timeout: this.#timeoutMillis });
    } catch (error) {
      throw error instanceof neo4j.Neo4jError ? translateNeo4jError(error, this.#where, 'the transaction') : error;
    } finally {
      await session.close();
    }
  }

  async #runAlone(cypher: string, parameters: Record<string, unknown>, signal?: AbortSignal): Promise<QueryResult> {
    return runRead(this.#driver, {
      cypher,
      parameters,
      session: this.#sessionConfig(),
      timeoutMillis: this.#timeoutMillis,
      signal,
      outage: this.#outage,
    });
  }

  /** The driver runs the work again when it sees its own retriable error, so a translated one is turned back. */
  async #work<T>(managed: ManagedTransaction, work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    const transaction = new Neo4jTransaction(managed, (...statement) => this.#execute(...statement));
    try {
      const value = await work(transaction);
      await transaction.finish();
      return value;
    } catch (error) {
      await transaction.abandon();
      throw retriableCause(error) ?? error;
    }
  }

  async #execute<R extends Row>(
    query: Query<never, R>,
    kind: 'read' | 'write',
    run: () => Promise<QueryResult>,
    signal?: AbortSignal,
  ): Promise<readonly R[]> {
    signal?.throwIfAborted();
    const what = `the statement ${query.name}`;
    return observeStatement(this.#options.onStatement, { name: query.name, kind }, async () => {
      const limits = { timeoutMillis: this.#timeoutMillis + GRACE_MILLIS, signal, what };
      return decodeRecords<R>(await settleWithin(this.#translated(what, run()), limits));
    });
  }

  async #translated<T>(what: string, work: PromiseLike<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw translateNeo4jError(error, this.#where, what);
    }
  }
}
