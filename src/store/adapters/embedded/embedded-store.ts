import { availableParallelism } from 'node:os';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { Mutex } from 'async-mutex';
import { ParleyError } from '../../../domain/errors.ts';
import type { Attendance } from '../../attendance/attendance.ts';
import { readSchemaVersion } from '../../migrations/schema-version.ts';
import { upgradeGraph } from '../../migrations/upgrade-graph.ts';
import type {
  CountedProperty,
  GraphStore,
  GraphWriter,
  Parameters,
  Query,
  Row,
  SearchHit,
  SearchIndex,
  ValueCount,
} from '../../port.ts';
import { DEFAULT_QUERY_TIMEOUT_MILLIS, type StoreOptions } from '../../store-options.ts';
import { checkParameters } from '../check-parameters.ts';
import { NestedWrites } from '../nested-writes.ts';
import { observeStatement } from '../observe-statement.ts';
import { OperationGate } from '../operation-gate.ts';
import { searchWords } from '../search-words.ts';
import { settleWithin } from '../settle-within.ts';
import { Turns } from '../turns.ts';
import type { CommitMarker } from './commit-mark.ts';
import { decodeRows } from './decode-rows.ts';
import { applyEmbeddedSchema } from './embedded-schema.ts';
import { EmbeddedTransaction } from './embedded-transaction.ts';
import { hasWritten } from './has-written.ts';
import { KeptAnswers } from './kept-answers.ts';
import { KeptAttendance } from './kept-attendance.ts';
import type { OpenDatabase } from './open-database.ts';
import { OrderedKeys } from './ordered-keys.ts';
import { intersectHits, searchedIds, searchLists, toHits } from './search-queries.ts';
import { translateEmbeddedError } from './translate-embedded-error.ts';

const MAX_ATTEMPTS = 5;
/** The engine runs one on each processor; one more each is ready when that ends. */
const MAX_READS = 2 * availableParallelism();
/** Of one list of words among several, before what they have in common is known. */
const MOST_HITS_OF_A_LIST = 20_000;

/**
 * The graph port over @grafeo-db/js, in this process. Writers take turns; readers see the last commit meanwhile. The
 * engine cannot stop a statement: one that is past its limits is given up on, and ends in the background.
 */
export class EmbeddedStore implements GraphStore {
  readonly #database: GrafeoDB;
  readonly #marker: CommitMarker | null;
  readonly #where: string;
  readonly #options: StoreOptions;
  readonly #writer = new Mutex();
  readonly #nesting = new NestedWrites();
  readonly #reads = new Turns(MAX_READS);
  readonly #gate: OperationGate;
  readonly #keys: OrderedKeys;
  readonly #answers: KeptAnswers;
  readonly #attendance: KeptAttendance;
  #closing: Promise<void> | null = null;

  /** @param where names the graph in messages: `the graph at ./.parley/graph`. */
  constructor({ database, marker }: OpenDatabase, where: string, options: StoreOptions) {
    this.#database = database;
    this.#marker = marker;
    this.#where = where;
    this.#options = options;
    this.#gate = new OperationGate(where);
    this.#keys = new OrderedKeys(database);
    this.#answers = new KeptAnswers(database);
    this.#attendance = new KeptAttendance(database, (work) => this.#gate.pass(() => this.#reads.take(work)));
  }

  async read<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P, signal?: AbortSignal) {
    return this.#gate.pass(async () => {
      checkParameters(parameters);
      const run = () => this.#database.executeCypher(query.cypher, parameters);
      const read = (left?: AbortSignal) => this.#reads.take(() => this.#execute<R>(query, 'read', run, left), left);
      if (query.isKeepable !== true) return read(signal);
      // Others may wait for the same answer, so whoever leaves does not end it.
      const answer = this.#answers.of<R>(query, parameters, () => read());
      return settleWithin(answer, { timeoutMillis: this.#timeoutMillis, signal, what: `the statement ${query.name}` });
    });
  }

  async orderedValues(counted: CountedProperty): Promise<readonly ValueCount[]> {
    return this.#gate.pass(async () => {
      try {
        return await this.#keys.of(counted);
      } catch (error) {
        throw translateEmbeddedError(error, this.#where, 'the order of dates');
      }
    });
  }

  attendance(): Attendance | null {
    return this.#attendance.find();
  }

  async write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    return this.#gate.pass(() => this.#nesting.refuse(() => this.#writer.runExclusive(() => this.#writeInTurn(work))));
  }

  async search(
    index: SearchIndex,
    words: readonly (readonly string[])[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly SearchHit[]> {
    const lists = searchWords(words);
    if (lists === null) return [];
    const named = lists.map((list, number) => [`words${number}`, list.join(' ')]);
    const most = lists.length === 1 ? limit : MOST_HITS_OF_A_LIST;
    const rows = await this.read(searchLists(index, lists.length), { ...Object.fromEntries(named), most }, signal);
    const scores = intersectHits(rows, limit);
    if (scores.size === 0) return [];
    return toHits(scores, await this.read(searchedIds(index), { nodes: [...scores.keys()] }, signal));
  }

  async migrate(): Promise<void> {
    const version = await readSchemaVersion(this, this.#where);
    await this.#gate.pass(() =>
      this.#writer.runExclusive(() =>
        applyEmbeddedSchema(this.#database).catch((error: unknown) => {
          throw translateEmbeddedError(error, this.#where, 'the migration');
        }),
      ),
    );
    await upgradeGraph(this, version);
  }

  async settle(): Promise<void> {
    return this.#gate.pass(async () => this.#database.clearPlanCache());
  }

  async ping(): Promise<void> {
    return this.#gate.pass(async () => {
      await this.#execute({ name: 'ping', cypher: 'RETURN 1 AS one' }, 'read', () =>
        this.#database.executeCypher('RETURN 1 AS one'),
      );
    });
  }

  /** Writes the log into the graph's file. */
  async close(): Promise<void> {
    this.#closing ??= this.#gate.shut().then(() => {
      try {
        this.#database.close();
      } catch (error) {
        throw translateEmbeddedError(error, this.#where, 'closing');
      }
      this.#marker?.close();
    });
    return this.#closing;
  }

  get #timeoutMillis(): number {
    return this.#options.queryTimeoutMillis ?? DEFAULT_QUERY_TIMEOUT_MILLIS;
  }

  async #writeInTurn<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = new EmbeddedTransaction(this.#database.beginTransaction(), (...statement) =>
        this.#execute(...statement),
      );
      try {
        const value = await work(transaction);
        await this.#commit(transaction);
        return value;
      } catch (error) {
        await transaction.rollback();
        const isConflict = error instanceof ParleyError && error.code === 'ENGINE_CONFLICT';
        if (!isConflict || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  async #commit(transaction: EmbeddedTransaction): Promise<void> {
    const before = Number(this.#database.currentEpoch());
    try {
      if (await transaction.commit()) this.#marker?.record(before + 1);
    } catch (error) {
      throw translateEmbeddedError(error, this.#where, 'the commit');
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
    const timeoutMillis = this.#timeoutMillis;
    return observeStatement(this.#options.onStatement, { name: query.name, kind }, async () => {
      const result = await settleWithin(
        run().catch((error: unknown) => {
          throw translateEmbeddedError(error, this.#where, what);
        }),
        { timeoutMillis, signal, what },
      );
      if (kind === 'read' && hasWritten(result))
        throw new ParleyError('ENGINE_FAILED', `${what} is a read, and writes`);
      return decodeRows<R>(result);
    });
  }
}
