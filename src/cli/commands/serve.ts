import { once } from 'node:events';
import type { GraphStore } from '../../store/port.ts';
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
  const [{ parseConfiguration }, { createLogger }, { openConfiguredStore }, { startServer }, { openTracer }] =
    await Promise.all([
      import('../../server/configuration.ts'),
      import('../../server/logger.ts'),
      import('../../server/open-configured-store.ts'),
      import('../../server/start-server.ts'),
      import('../../server/tracing/open-tracer.ts'),
    ]);
  const configuration = parseConfiguration(context.environment);
  const logger = createLogger(configuration.logLevel);
  const tracer = await openTracer(configuration.tracesEndpoint);
  const store = await openConfiguredStore(configuration);
  const server = await startServer({ ...configuration, store, logger, tracer }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  try {
    if (configuration.loadsSeeds) await readSeeds(store, context);
    server.serve();
    context.stderr.write(`parley: serving ${server.url} (GraphiQL in a browser; Ctrl-C ends it)\n`);
    if (!context.signal.aborted) await once(context.signal, 'abort');
    context.stderr.write('parley: closing: answers under way are finished first\n');
  } finally {
    await server.close();
  }
}

async function readSeeds(store: GraphStore, { clock, signal, stderr }: CliContext): Promise<void> {
  const { loadSeeds } = await import('../../server/load-seeds.ts');
  await loadSeeds({ store, clock, signal, say: (line) => stderr.write(`${line}\n`) });
}
