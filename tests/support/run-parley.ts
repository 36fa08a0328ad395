import { PassThrough, Readable } from 'node:stream';
import { runCli } from '../../src/cli/run-cli.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process, as a shell without a terminal would, and collects what it prints. */
export async function runParley(
  argv: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly stdin?: string;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Outcome> {
  const stdout = collect();
  const stderr = collect();
  const status = await runCli(argv, {
    environment: { PARLEY_GRAPH: 'embedded:memory', ...options.environment },
    stdin: Readable.from(options.stdin === undefined ? [] : [options.stdin]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    clock: () => new Date('2025-01-01T00:00:00Z'),
    signal: options.signal ?? new AbortController().signal,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collect() {
  const chunks: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  return { stream, text: () => chunks.join('') };
}
