import { Command, CommanderError } from 'commander';
import { ParleyError } from '../domain/errors.ts';
import { packageVersion } from '../server/package-root.ts';
import { type CliContext, EXIT, type ExitStatus } from './cli-context.ts';
import type { RegisterCommand } from './command.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerEvaluate } from './commands/evaluate.ts';
import { registerExtract } from './commands/extract.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerQuery } from './commands/query.ts';
import { registerSchema } from './commands/schema.ts';
import { registerServe } from './commands/serve.ts';

const COMMANDS: readonly RegisterCommand[] = [
  registerExtract,
  registerIngest,
  registerQuery,
  registerServe,
  registerSchema,
  registerEvaluate,
  registerDoctor,
];

const EPILOGUE = `
Environment:
  PARLEY_GRAPH      embedded:./.parley/graph (default), embedded:memory, neo4j://host, bolt://host
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  HOST, PORT        where serve listens (127.0.0.1, 4000)
  PARLEY_SEEDS      on (default) or off: whether serve fills an empty graph with the seeds
  PARLEY_LOG_LEVEL  silent, error, warn, info (default), debug
  PARLEY_QUERY_TIMEOUT  how long a query or a mutation may take: 1500ms, 10s (default), 2m
  PARLEY_METRICS    on (default) or off: whether /metrics answers
  OTEL_EXPORTER_OTLP_ENDPOINT  a collector that gets traces, such as http://localhost:4318; more: docs/operation.md
  PARLEY_LLM_URL, PARLEY_LLM_MODEL, PARLEY_LLM_KEY  the model of --extractor llm and both: any API that speaks as OpenAI's does
  PARLEY_LLM_MAX_TOKENS, PARLEY_LLM_MAX_COST, PARLEY_LLM_PRICE_IN, PARLEY_LLM_PRICE_OUT, PARLEY_LLM_CONCURRENCY,
  PARLEY_LLM_TIMEOUT, PARLEY_LLM_CACHE  its limits, prices and kept answers: docs/language-model.md
  PARLEY_TOKENS     ROLE:TOKEN,… with the roles reader, ingester, curator: who may write (by default, who is at this machine)
  PARLEY_ANONYMOUS_READ, PARLEY_ALLOWED_HOSTS, PARLEY_CORS_ORIGINS, PARLEY_INTROSPECTION, PARLEY_GRAPHIQL,
  PARLEY_MAX_…      what else protects the server, and its limits: docs/security.md

Exit status: 0 done, 1 failed wholly or in part, 2 wrong usage.`;

/** Runs one command line. @param argv the words after the program's name. @returns the exit status; never throws. */
export async function runCli(argv: readonly string[], context: CliContext): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.DONE;
  const program = createProgram(context, (reported) => {
    status = reported;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE;
    if (context.signal.aborted && error === context.signal.reason) {
      context.stderr.write('parley: interrupted; what was stored stays, and the same command goes on from there\n');
      return EXIT.FAILED;
    }
    if (error instanceof ParleyError) {
      for (const line of error.message.split('\n')) context.stderr.write(`parley: ${line}\n`);
      return error.code === 'CONFIGURATION_INVALID' ? EXIT.USAGE : EXIT.FAILED;
    }
    context.stderr.write(
      `parley: unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.FAILED;
  }
}

function createProgram(context: CliContext, done: (status: ExitStatus) => void): Command {
  const program = new Command('parley')
    .description('Who met whom, about what, when, where, and how do we know?')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .showHelpAfterError('(run with --help for what is accepted)')
    .addHelpText('after', EPILOGUE);
  for (const register of COMMANDS) register(program, context, done);
  return program;
}
