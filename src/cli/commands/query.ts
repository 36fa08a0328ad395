import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ParleyError } from '../../domain/errors.ts';
import { type CliContext, EXIT, type ExitStatus } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';

interface QueryOptions {
  readonly file?: string;
  readonly variables?: string;
  readonly operation?: string;
}

export const registerQuery: RegisterCommand = (program, context, done) => {
  program
    .command('query')
    .description('run a GraphQL query against the graph, without a server')
    .argument('[graphql]', 'the query; - reads it from standard input')
    .option('--file <file>', 'read the query from a file')
    .option('--variables <json>', 'the variables, as a JSON object')
    .option('--operation <name>', 'which operation to run, where there are several')
    .addHelpText('after', `\nExample:\n  parley query '{ people(first: 5) { edges { node { name } } } }'`)
    .action(async (source: string | undefined, options: QueryOptions, command) => {
      if ((source === undefined) === (options.file === undefined)) {
        command.error('error: expected a query, or --file with one, and not both', { exitCode: EXIT.USAGE });
      }
      done(await runQuery(await readQuery(source, options, context), options, context));
    });
};

async function readQuery(source: string | undefined, options: QueryOptions, context: CliContext): Promise<string> {
  if (source === '-') return text(context.stdin);
  if (source !== undefined) return source;
  const file = options.file ?? '';
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ParleyError('FILE_NOT_FOUND', `cannot read the query file ${file}`, { cause });
  }
}

async function runQuery(query: string, options: QueryOptions, context: CliContext): Promise<ExitStatus> {
  const variables = parseVariables(options.variables);
  const [{ executeQuery }, { createIngestDesk }, { withConfiguredStore }] = await Promise.all([
    import('../../graphql/execute-query.ts'),
    import('../../pipeline/jobs/ingest-desk.ts'),
    import('../with-configured-store.ts'),
  ]);
  const onHiddenError = ({ message }: Error) => context.stderr.write(`parley: ${message.replaceAll('\n', ' ')}\n`);
  const result = await withConfiguredStore(context, async (store) => {
    const ingest = createIngestDesk({
      store,
      clock: context.clock,
      endsWithOperation: true,
      onFailure: (error) => onHiddenError(error instanceof Error ? error : new Error(String(error))),
    });
    try {
      return await executeQuery({
        store,
        ingest,
        query,
        variables,
        operationName: options.operation ?? null,
        signal: context.signal,
        onHiddenError,
      });
    } finally {
      await ingest.close();
    }
  });
  context.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return result.errors === undefined ? EXIT.DONE : EXIT.FAILED;
}

function parseVariables(source: string | undefined): Readonly<Record<string, unknown>> {
  if (source === undefined) return {};
  const value = parseJson(source);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ParleyError('CONFIGURATION_INVALID', `--variables: found ${source}; expected a JSON object`);
  }
  return { ...value };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new ParleyError('CONFIGURATION_INVALID', `--variables: found ${source}; expected a JSON object`, { cause });
  }
}
