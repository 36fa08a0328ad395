import type { Span } from './tracing/span.ts';

export interface OperationAccount {
  readonly type: 'query' | 'mutation' | 'subscription';
  /** As the client wrote it; null where it has none. */
  readonly name: string | null;
}

/** How a request ended; `refused` is the client's fault, `failed` is not. */
export type Outcome = 'ok' | 'refused' | 'failed' | 'timeout' | 'cancelled';

/** What one request (over a WebSocket: one operation) has done so far, for its line in the log and its metrics. */
export class RequestAccount {
  readonly id: string;
  readonly span: Span;
  readonly #startedAt = performance.now();
  readonly #codes = new Set<string>();
  #operation: OperationAccount | null = null;
  #operationCount = 0;
  #statementCount = 0;
  #statementMillis = 0;
  #isClosed = false;
  #hasStream = false;

  constructor(id: string, span: Span) {
    this.id = id;
    this.span = span;
  }

  /** The first operation of the request: a batch has several. */
  get operation(): OperationAccount | null {
    return this.#operation;
  }

  get operationCount(): number {
    return this.#operationCount;
  }

  get statementCount(): number {
    return this.#statementCount;
  }

  /** The time of all its statements added up; those that ran at the same time count each. */
  get statementMillis(): number {
    return this.#statementMillis;
  }

  get codes(): readonly string[] {
    return [...this.#codes];
  }

  get millis(): number {
    return performance.now() - this.#startedAt;
  }

  noteOperation(operation: OperationAccount): void {
    this.#operation ??= operation;
    this.#operationCount += 1;
  }

  /** @returns what is to be called at the end of the statement. */
  startStatement(): () => void {
    const startedAt = performance.now();
    this.#statementCount += 1;
    return () => {
      this.#statementMillis += performance.now() - startedAt;
    };
  }

  /** @returns whether the code is new to this request. */
  noteCode(code: string): boolean {
    if (this.#codes.has(code)) return false;
    this.#codes.add(code);
    return true;
  }

  /** Whether the answer goes on after its head: the account is then closed by the end of its stream. */
  get hasStream(): boolean {
    return this.#hasStream;
  }

  noteStream(): void {
    this.#hasStream = true;
  }

  /** @param status of the answer; null where there is none, as over a WebSocket. */
  outcome({ status, hasLeft }: { readonly status: number | null; readonly hasLeft: boolean }): Outcome {
    if (hasLeft) return 'cancelled';
    if (this.#codes.has('QUERY_TIMEOUT')) return 'timeout';
    const isOurFault = (code: string) => code === 'INTERNAL_ERROR' || code.startsWith('ENGINE_');
    if (this.codes.some(isOurFault) || (status !== null && status >= 500)) return 'failed';
    return this.#codes.size > 0 || (status !== null && status >= 400) ? 'refused' : 'ok';
  }

  /** @returns whether this was the first call: a request is counted and logged once. */
  close(): boolean {
    const isFirst = !this.#isClosed;
    this.#isClosed = true;
    return isFirst;
  }
}
