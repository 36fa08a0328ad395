import type { QueryResult, Transaction } from '@grafeo-db/js';
import type { GraphWriter, Parameters, Query, Row } from '../../port.ts';
import { checkParameters } from '../check-parameters.ts';
import { TransactionScope } from '../transaction-scope.ts';
import { hasWritten } from './has-written.ts';

/** Runs one statement on the engine; the store gives it its limits, its error translation and its observer. */
export type Execute = <R extends Row>(
  query: Query<never, R>,
  kind: 'read' | 'write',
  run: () => Promise<QueryResult>,
  signal?: AbortSignal,
) => Promise<readonly R[]>;

/** One transaction of the embedded engine, as `work` sees it. */
export class EmbeddedTransaction implements GraphWriter {
  readonly #transaction: Transaction;
  readonly #execute: Execute;
  readonly #scope = new TransactionScope();
  #running: Promise<unknown> = Promise.resolve();
  #hasWritten = false;

  constructor(transaction: Transaction, execute: Execute) {
    this.#transaction = transaction;
    this.#execute = execute;
  }

  async read<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P, signal?: AbortSignal) {
    return this.#run<P, R>(query, 'read', parameters, signal);
  }

  async run<P extends Parameters, R extends Row>(query: Query<P, R>, parameters: P) {
    return this.#run<P, R>(query, 'write', parameters);
  }

  /** @returns whether anything was written. @throws what the engine, or a failed statement, threw. */
  async commit(): Promise<boolean> {
    await this.#scope.finish();
    this.#transaction.commit();
    return this.#hasWritten;
  }

  /** The engine refuses to roll back while a statement runs; one that was given up on is rolled back when it ends. */
  async rollback(): Promise<void> {
    await this.#scope.abandon();
    const rollback = () => {
      if (this.#transaction.isActive) this.#transaction.rollback();
    };
    try {
      rollback();
    } catch {
      void this.#running.then(rollback).catch(() => undefined);
    }
  }

  async #run<P extends Parameters, R extends Row>(
    query: Query<P, R>,
    kind: 'read' | 'write',
    parameters: P,
    signal?: AbortSignal,
  ): Promise<readonly R[]> {
    checkParameters(parameters);
    return this.#scope.run(() =>
      this.#execute<R>(
        query,
        kind,
        async () => {
          const running = this.#transaction.executeCypher(query.cypher, parameters);
          this.#running = running.catch(() => undefined);
          const result = await running;
          this.#hasWritten ||= hasWritten(result);
          return result;
        },
        signal,
      ),
    );
  }
}
