import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { StatementObserver } from './observe-store.ts';
import type { Outcome } from './request-account.ts';

/**
 * What the server counts, in the names and units of Prometheus. Every label has a small closed set of values: none comes
 * from a client, so that no client can make the number of series grow. `docs/operation.md` lists them.
 */
export interface Metrics {
  /** Content type of `print`. */
  readonly contentType: string;
  /** @returns all metrics in the text format of Prometheus. */
  print(): Promise<string>;
  /** Reports the statements of a store. */
  readonly statements: StatementObserver;
  /** @param operation `none` where the request had no operation, such as one that could not be read. */
  request(request: { readonly operation: string; readonly outcome: Outcome; readonly millis: number }): void;
  /** @param code of the catalogue. */
  error(code: string): void;
  /** @param size keys in one batch of a loader. */
  batch(loader: string, size: number): void;
  /** @param change 1 when a subscription begins, -1 when it ends. */
  subscriptions(change: 1 | -1): void;
  /** @param waiting jobs in the queue, @param running those under way. */
  ingestJobs(jobs: { readonly waiting: number; readonly running: number }): void;
  /** A job that has ended. @param state such as `DONE`. @param documents how many met which end, such as `new`. */
  ingestJob(job: {
    readonly state: string;
    readonly millis: number;
    readonly documents: Readonly<Record<string, number>>;
  }): void;
}

const MILLIS = 1_000;
const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const JOB_SECONDS = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 3600];
const BATCH_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** @param processDefaults whether memory, CPU, event loop and garbage collection of the process are measured too. */
export function createMetrics({ processDefaults }: { readonly processDefaults: boolean }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (processDefaults) collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: 'parley_requests_total',
    help: 'Requests that were answered, by type of operation and outcome.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'parley_request_duration_seconds',
    help: 'Time from a request to its answer; subscriptions are left out.',
    labelNames: ['operation'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'parley_errors_total',
    help: 'Errors in answers by code, each code once a request.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Counter({
    name: 'parley_statements_total',
    help: 'Statements that the graph engine ran, by name.',
    labelNames: ['name', 'kind', 'outcome'],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'parley_statement_duration_seconds',
    help: 'Time of a statement, waiting for a connection included.',
    labelNames: ['name'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const statementsUnderWay = new Gauge({
    name: 'parley_statements_in_flight',
    help: 'Statements that wait for the graph engine: its busy connections, and those that wait for one.',
    registers,
  });
  const batchSizes = new Histogram({
    name: 'parley_loader_batch_size',
    help: 'Keys that a loader put into one statement.',
    labelNames: ['loader'],
    buckets: BATCH_SIZES,
    registers,
  });
  const subscriptions = new Gauge({
    name: 'parley_subscriptions_active',
    help: 'Subscriptions that are open.',
    registers,
  });
  const documents = new Counter({
    name: 'parley_ingest_documents_total',
    help: 'Documents that were ingested, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const jobs = new Gauge({
    name: 'parley_ingest_jobs',
    help: 'Ingest jobs that wait or run.',
    labelNames: ['state'],
    registers,
  });
  const jobSeconds = new Histogram({
    name: 'parley_ingest_job_duration_seconds',
    help: 'Time of an ingest job from its start to its end.',
    labelNames: ['state'],
    buckets: JOB_SECONDS,
    registers,
  });

  return {
    contentType: registry.contentType,
    print: () => registry.metrics(),
    statements({ name, kind }) {
      statementsUnderWay.inc();
      const stop = statementSeconds.startTimer({ name });
      return (failure) => {
        stop();
        statementsUnderWay.dec();
        statements.inc({ name, kind, outcome: failure === null ? 'ok' : 'failed' });
      };
    },
    request({ operation, outcome, millis }) {
      requests.inc({ operation, outcome });
      if (operation !== 'subscription') requestSeconds.observe({ operation }, millis / MILLIS);
    },
    error: (code) => errors.inc({ code }),
    batch: (loader, size) => batchSizes.observe({ loader }, size),
    subscriptions: (change) => subscriptions.inc(change),
    ingestJobs({ waiting, running }) {
      jobs.set({ state: 'waiting' }, waiting);
      jobs.set({ state: 'running' }, running);
    },
    ingestJob(job) {
      jobSeconds.observe({ state: job.state }, job.millis / MILLIS);
      for (const [outcome, count] of Object.entries(job.documents)) documents.inc({ outcome }, count);
    },
  };
}
