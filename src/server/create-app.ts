import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { createContext } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import type { GraphStore } from '../store/port.ts';
import { DEFAULT_TIMEOUT_MILLIS } from './configuration.ts';
import { corsOptions } from './cors-options.ts';
import { createErrorReporter } from './error-reporter.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { useClosing } from './plugins/use-closing.ts';
import { useErrorReport } from './plugins/use-error-report.ts';
import { useHealth } from './plugins/use-health.ts';
import { useMetrics } from './plugins/use-metrics.ts';
import { useRequestAccount } from './plugins/use-request-account.ts';
import { useRootRedirect } from './plugins/use-root-redirect.ts';
import { useSealedFailure } from './plugins/use-sealed-failure.ts';
import { useTimeLimit } from './plugins/use-time-limit.ts';
import { createReadiness } from './readiness.ts';
import { createRequestAccounts } from './request-accounts.ts';
import { createServerContext, type ServerContext } from './server-context.ts';
import type { Tracer } from './tracing/span.ts';

export const GRAPHQL_PATH = '/graphql';

export type App = YogaServerInstance<Record<string, never>, ServerContext>;

export interface AppOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
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
}

/** The HTTP application: an ordered list of one-behaviour plugins around the schema. No socket is opened here. */
export function createApp(options: AppOptions): App {
  const { store, logger, timeoutMillis = DEFAULT_TIMEOUT_MILLIS, hasMetrics = true } = options;
  const metrics = options.metrics ?? createMetrics({ processDefaults: false });
  const lifecycle = options.lifecycle ?? createServingLifecycle();
  const accounts = createRequestAccounts(options.tracer);
  const errors = createErrorReporter({ logger, metrics });
  const readiness = createReadiness({ store, logger, lifecycle, now: () => performance.now() });
  return createYoga<Record<string, never>, ServerContext>({
    schema: createSchema(),
    context: (operation) =>
      createServerContext({
        store,
        metrics,
        account: accounts.of(operation),
        left: operation.request?.signal,
        create: (parts) => createContext(parts),
      }),
    graphqlEndpoint: GRAPHQL_PATH,
    landingPage: false,
    cors: corsOptions,
    // Nothing is uploaded, and a form is what a page of another site can send without asking.
    multipart: false,
    // GraphiQL comes from the package, not from a public host, so that it works without internet.
    renderGraphiQL,
    graphiql: {
      title: 'Parley',
      defaultTabs: EXAMPLE_QUERIES.map((query) => ({ query })),
      defaultEditorToolsVisibility: false,
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
      useSealedFailure(accounts, errors),
      useRequestAccount({ accounts, logger, metrics, lifecycle }),
      // Answered before anything of GraphQL is looked at.
      useHealth(readiness),
      hasMetrics && useMetrics(metrics),
      useClosing(lifecycle, accounts),
      useRootRedirect(GRAPHQL_PATH),
      // Around the execution.
      useTimeLimit(timeoutMillis),
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
