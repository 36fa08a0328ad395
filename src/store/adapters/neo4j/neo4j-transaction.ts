import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import type { GraphWriter, Parameters, Query, Row } from '../../port.ts';
import { checkParameters } from '../check-parameters.ts';
import { TransactionScope } from '../transaction-scope.ts';
import { encodeParameters } from './encode-parameters.ts';

/** Runs one statement; the store gives it its error translation and its observer. */
export type Execute = <R extends Row>(
  query: Query<never, R>,
  kind: 'read' | 'write',
  run: () => Promise<QueryResult>,
  signal?: AbortSignal,
) => Promise<readonly R[]>;

/** One writing transaction of Neo4j, as `work` sees it; the driver commits it or rolls it back. */
export class Neo4jTransaction implements GraphWriter {
  readonly #transaction: ManagedTransaction;
  readonly #execute: Execute;
  readonly #scope = new TransactionScope();

  constructor(transaction: ManagedTransaction, execute: Execute) {
    this.#transaction = transaction;
    this.#execute = execute;
  }

  async read<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P, signal?: AbortSignal) {
    return this.#run<P, R>(query, 'read', parameters, signal);
  }

  async run<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P) {
    return this.#run<P, R>(query, 'write', parameters);
  }

  /** To be awaited before the driver commits. */
  async finish(): Promise<void> {
    await this.#scope.finish();
  }

  /** To be awaited before the driver rolls back. */
  async abandon(): Promise<void> {
    await this.#scope.abandon();
  }

  async #run<P extends Parameters, R extends Row>(
    query: Query<P, R>,
    kind: 'read' | 'write',
    parameters: P,
    signal?: AbortSignal,
  ): Promise<readonly R[]> {
    checkParameters(parameters);
    const encoded = encodeParameters(parameters);
    return this.#scope.run(() =>
      this.#execute<R>(query, kind, async () => this.#transaction.run(query.cypher, encoded), signal),
    );
  }
}
