import { EXIT } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';

interface SchemaOptions {
  readonly write?: string;
}

const PARTS = ['graphql', 'records', 'graph', 'errors'] as const;
type Part = (typeof PARTS)[number];

/** File names under which `--write` stores the printed contracts; the catalogue of errors is a page of `docs/`. */
const FILES = {
  graphql: 'schema.graphql',
  records: 'records.schema.json',
  graph: 'graph.cypher',
} as const satisfies Partial<Record<Part, string>>;

export const registerSchema: RegisterCommand = (program, context, done) => {
  program
    .command('schema')
    .description(
      'print a contract: the GraphQL schema, the JSON Schema of records, the constraints and indexes, or the errors',
    )
    .argument('[part]', `one of ${PARTS.join(', ')}`, 'graphql')
    .option('--write <folder>', 'write the first three into a folder instead')
    .action(async (part: string, options: SchemaOptions, command) => {
      const known = PARTS.find((name) => name === part);
      if (known === undefined) {
        return command.error(`error: found ${part}; expected one of ${PARTS.join(', ')}`, { exitCode: EXIT.USAGE });
      }
      if (options.write === undefined) context.stdout.write(await print(known));
      else await writeAll(options.write);
      done(EXIT.DONE);
    });
};

async function print(part: Part): Promise<string> {
  switch (part) {
    case 'graphql':
      return (await import('../../graphql/print-schema.ts')).printGraphQLSchema();
    case 'records':
      return (await import('../../domain/records/print-records-schema.ts')).printRecordsSchema();
    case 'graph':
      return (await import('../../store/migrations/print-graph-schema.ts')).printGraphSchema();
    case 'errors':
      return (await import('../../domain/print-error-catalogue.ts')).printErrorCatalogue();
  }
}

async function writeAll(folder: string): Promise<void> {
  const [{ mkdir, writeFile }, { join }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  await mkdir(folder, { recursive: true });
  const printed: readonly (keyof typeof FILES)[] = ['graphql', 'records', 'graph'];
  await Promise.all(printed.map(async (part) => writeFile(join(folder, FILES[part]), await print(part))));
}
