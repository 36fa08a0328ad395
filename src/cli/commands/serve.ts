import { once } from 'node:events';
import { type CliContext, EXIT } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';

export const registerServe: RegisterCommand = (program, context, done) => {
  program
    .command('serve')
    .description('serve the graph as a GraphQL API, with GraphiQL')
    .action(async () => {
      await serve(context);
      done(EXIT.DONE);
    });
};

async function serve(context: CliContext): Promise<void> {
  const [{ parseConfiguration }, { createLogger }, { openConfiguredStore }, { loadSeeds }, { startServer }] =
    await Promise.all([
      import('../../server/configuration.ts'),
      import('../../server/logger.ts'),
      import('../../server/open-configured-store.ts'),
      import('../../server/load-seeds.ts'),
      import('../../server/start-server.ts'),
    ]);
  const configuration = parseConfiguration(context.environment);
  const logger = createLogger(configuration.logLevel);
  const store = await openConfiguredStore(configuration);
  try {
    if (configuration.loadsSeeds) {
      await loadSeeds({
        store,
        clock: context.clock,
        signal: context.signal,
        say: (line) => context.stderr.write(`${line}\n`),
      });
    }
    const server = await startServer({ host: configuration.host, port: configuration.port, store, logger });
    context.stderr.write(`parley: serving ${server.url} (GraphiQL in a browser; Ctrl-C ends it)\n`);
    if (!context.signal.aborted) await once(context.signal, 'abort');
    context.stderr.write('parley: closing: answers under way are finished first\n');
    await server.close();
  } finally {
    await store.close();
  }
}
