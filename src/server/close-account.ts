import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { RequestAccount } from './request-account.ts';

/** Names that a client chose are cut in the log. */
export const MAX_LOGGED = 120;
/** Probes and scrapes come every few seconds. */
const QUIET_PATHS: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics']);

interface Answer {
  /** Of HTTP, as the method and the path; none over a WebSocket. */
  readonly status?: number;
  readonly method?: string;
  readonly path?: string;
  readonly hasLeft?: boolean;
}

interface Books {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Ends the account of a request, once: its span, its count, and its one line in the log. */
export function closeAccount({ logger, metrics }: Books, account: RequestAccount, answer: Answer): void {
  if (!account.close()) return;
  const { status, method, path, hasLeft = false } = answer;
  const outcome = account.outcome({ status: status ?? null, hasLeft });
  const { operation, millis, codes } = account;
  account.span.set({
    'parley.outcome': outcome,
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
  });
  if (outcome === 'failed' || outcome === 'timeout') account.span.fail(codes[0] ?? outcome);
  account.span.end();
  const isQuiet = path !== undefined && QUIET_PATHS.has(path);
  if (!isQuiet) metrics.request({ operation: operation?.type ?? 'none', outcome, millis });
  logger[isQuiet ? 'debug' : 'info'](
    {
      requestId: account.id,
      method,
      path: path?.slice(0, MAX_LOGGED),
      status,
      operation: operation?.name?.slice(0, MAX_LOGGED),
      operationType: operation?.type,
      operations: account.operationCount > 1 ? account.operationCount : undefined,
      statements: account.statementCount,
      statementMillis: rounded(account.statementMillis),
      millis: rounded(millis),
      outcome,
      codes: codes.length === 0 ? undefined : codes,
    },
    'request',
  );
}

const rounded = (millis: number): number => Math.round(millis * 10) / 10;
