import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { createContext } from '../graphql/context.ts';
import { maskError } from '../graphql/mask-error.ts';
import { createSchema } from '../graphql/schema.ts';
import type { GraphStore } from '../store/port.ts';
import { corsOptions } from './cors-options.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import type { Logger } from './logger.ts';
import { useErrorLog } from './plugins/use-error-log.ts';
import { useHealth } from './plugins/use-health.ts';
import { useRootRedirect } from './plugins/use-root-redirect.ts';

export const GRAPHQL_PATH = '/graphql';

export type App = YogaServerInstance<Record<string, never>, ReturnType<typeof createContext>>;

/** The HTTP application: an ordered list of one-behaviour plugins around the schema. No socket is opened here. */
export function createApp({ store, logger }: { readonly store: GraphStore; readonly logger: Logger }): App {
  return createYoga<Record<string, never>, ReturnType<typeof createContext>>({
    schema: createSchema(),
    context: ({ request }) => createContext({ store, signal: request.signal }),
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
    maskedErrors: { maskError: (error) => maskError(error) },
    logging: {
      debug: (...parts) => logger.debug(parts.join(' ')),
      info: (...parts) => logger.debug(parts.join(' ')),
      warn: (...parts) => logger.warn(parts.join(' ')),
      error: () => undefined,
    },
    plugins: [
      // Answered before anything of GraphQL is looked at.
      useHealth(store, logger),
      useRootRedirect(GRAPHQL_PATH),
      // After the execution: what no client may see is logged.
      useErrorLog(logger),
    ],
  });
}
