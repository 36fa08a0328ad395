import type { DocumentNode } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { IngestDesk } from '../domain/ingest-desk.ts';
import type { MeetingFeed } from '../graphql/changes/meeting-feed.ts';
import { createContext } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import type { GraphStore } from '../store/port.ts';
import { callerOf } from './access/caller.ts';
import { isLoopbackHost } from './access/loopback.ts';
import { viewerOf } from './access/viewer-of.ts';
import { DEFAULT_HOST, DEFAULT_TIMEOUT_MILLIS } from './configuration.ts';
import { corsOptions } from './cors-options.ts';
import { createErrorReporter } from './error-reporter.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { useAcceptBody } from './plugins/use-accept-body.ts';
import { useAccess } from './plugins/use-access.ts';
import { useAddressCheck } from './plugins/use-address-check.ts';
import { useBatchLimit } from './plugins/use-batch-limit.ts';
import { useBodyLimit } from './plugins/use-body-limit.ts';
import { useClosing } from './plugins/use-closing.ts';
import { useCsrfCheck } from './plugins/use-csrf-check.ts';
import { useErrorReport } from './plugins/use-error-report.ts';
import { useEventContexts } from './plugins/use-event-contexts.ts';
import { useGraphiqlPage } from './plugins/use-graphiql-page.ts';
import { useHealth } from './plugins/use-health.ts';
import { useHiddenSchema } from './plugins/use-hidden-schema.ts';
import { useMediaType } from './plugins/use-media-type.ts';
import { useMetrics } from './plugins/use-metrics.ts';
import { usePersistedQueries } from './plugins/use-persisted-queries.ts';
import { useQueryLimits } from './plugins/use-query-limits.ts';
import { useRequestAccount } from './plugins/use-request-account.ts';
import { useRootRedirect } from './plugins/use-root-redirect.ts';
import { useSealedFailure } from './plugins/use-sealed-failure.ts';
import { useSecurityHeaders } from './plugins/use-security-headers.ts';
import { useTimeLimit } from './plugins/use-time-limit.ts';
import { useUnknownPath } from './plugins/use-unknown-path.ts';
import { useUrlParameters } from './plugins/use-url-parameters.ts';
import { createQueryCache } from './query-cache.ts';
import { createReadiness } from './readiness.ts';
import { createRequestAccounts } from './request-accounts.ts';
import { type SecuritySettings, STANDARD_SECURITY } from './security-settings.ts';
import { createServerContext, type ServerContext } from './server-context.ts';
import type { SocketContext } from './sockets/socket-context.ts';
import type { Tracer } from './tracing/span.ts';

export const GRAPHQL_PATH = '/graphql';

export type App = YogaServerInstance<SocketContext, ServerContext>;

export interface AppOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** @default none: nothing can be handed in */
  readonly ingest?: IngestDesk;
  /** @default none: nobody can subscribe to meetings */
  readonly changes?: MeetingFeed;
  /** @default its own, which count what passes through the app alone */
  readonly metrics?: Metrics;
  /** @default none: nothing is traced */
  readonly tracer?: Tracer;
  /** @default one that serves */
  readonly lifecycle?: Lifecycle;
  /** Whether `/metrics` answers. @default true */
  readonly hasMetrics?: boolean;
  /** How long a query or a mutation may take. @default 10_000 */
  readonly timeoutMillis?: number;
  /** What the server listens on; on a loopback address someone at this machine may write. @default 127.0.0.1 */
  readonly host?: string;
  /** @default what holds where nothing is configured */
  readonly security?: SecuritySettings;
}

/** The HTTP application: an ordered list of one-behaviour plugins around the schema. No socket is opened here. */
export function createApp(options: AppOptions): App {
  const { store, logger, timeoutMillis = DEFAULT_TIMEOUT_MILLIS, hasMetrics = true } = options;
  const { security = STANDARD_SECURITY, host = DEFAULT_HOST } = options;
  const isLoopback = isLoopbackHost(host);
  const access = { ...security, isLoopback };
  const metrics = options.metrics ?? createMetrics({ processDefaults: false });
  const lifecycle = options.lifecycle ?? createServingLifecycle();
  const accounts = createRequestAccounts(options.tracer);
  const errors = createErrorReporter({ logger, metrics });
  const readiness = createReadiness({ store, logger, lifecycle, now: () => performance.now() });
  return createYoga<SocketContext, ServerContext>({
    schema: createSchema(),
    context: (operation) =>
      createServerContext({
        store,
        metrics,
        account: accounts.of(operation),
        left: operation.request?.signal ?? operation.left,
        create: (parts) =>
          createContext({
            ...parts,
            viewer: viewerOf(callerOf(operation), access),
            ingest: options.ingest,
            changes: options.changes,
          }),
      }),
    graphqlEndpoint: GRAPHQL_PATH,
    landingPage: false,
    cors: corsOptions(security.corsOrigins),
    // Nothing is uploaded, and a form is what a page of another site can send without asking.
    multipart: false,
    graphiql: false,
    // Bodies are limited by a plugin of this list.
    maxRequestBodySize: false,
    batching: { limit: security.limits.batch },
    parserAndValidationCache: {
      documentCache: createQueryCache<DocumentNode>((_document, query) => query.length),
      errorCache: createQueryCache<Error>((_error, query) => query.length),
    },
    maskedErrors: { maskError: (error) => errors.mask(error) },
    logging: {
      debug: (...parts) => logger.debug(parts.join(' ')),
      info: (...parts) => logger.debug(parts.join(' ')),
      warn: (...parts) => logger.warn(parts.join(' ')),
      error: () => undefined,
    },
    plugins: [
      // Around everything: the account of the request, and what no plugin has caught.
      useSealedFailure({ accounts, errors, logger, metrics }),
      useRequestAccount({ accounts, errors, logger, metrics, lifecycle }),
      useSecurityHeaders(),
      useAcceptBody(),
      // Refused whatever it asks: what comes under a foreign name or from a foreign page.
      useAddressCheck({ ...security, isLoopback }),
      // Answered before anything of GraphQL is looked at.
      useHealth(readiness),
      hasMetrics && useMetrics(metrics),
      useClosing(lifecycle, accounts),
      useRootRedirect(GRAPHQL_PATH),
      security.graphiql && useGraphiqlPage(GRAPHQL_PATH),
      useUnknownPath(GRAPHQL_PATH),
      // Before the query is looked at: who asks, and how the request is sent.
      useAccess(access),
      useMediaType(),
      useCsrfCheck(),
      useUrlParameters(),
      useBodyLimit(security.limits.bodyBytes),
      useBatchLimit(security.limits.batch),
      ...usePersistedQueries(),
      // Around parsing and validation.
      !security.introspection && useHiddenSchema(),
      useQueryLimits(security.limits),
      // Around the execution.
      useTimeLimit(timeoutMillis),
      useEventContexts(),
      // After the execution: what a client may see of its errors, and the rest for the log.
      useErrorReport(accounts, errors),
    ],
  });
}

function createServingLifecycle(): Lifecycle {
  const lifecycle = createLifecycle();
  lifecycle.serve();
  return lifecycle;
}
