import { realpath } from 'node:fs/promises';
import { type ParsedSource, toRejectedSource } from '../../documents/parsed-source.ts';
import { ParleyError } from '../../domain/errors.ts';
import { describeSystemError } from './describe-system-error.ts';
import { findFiles } from './find-files.ts';
import { guardChunks } from './guard-chunks.ts';
import { readAddress } from './read-address.ts';
import { readFileSource } from './read-file-source.ts';
import { readStream } from './read-stream.ts';

export interface SourceOptions {
  readonly stdin: NodeJS.ReadableStream;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** How long an address may take to answer. @default 30000 */
  readonly timeoutMillis?: number;
}

const DEFAULT_TIMEOUT_MILLIS = 30_000;
const STANDARD_INPUT = '-';
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;
const READABLE_ADDRESS = /^https?:/iu;

/**
 * Reads what a person names: paths, directories (every article below), globs, http and https addresses, `-` for
 * standard input. Inputs come in the order given, the files of one in the order of their paths; what is named twice is
 * read once. Bad input is a rejection among the answers; only an abort throws.
 *
 * @returns one answer for each file, and for each line of JSONL.
 */
export async function* readSources(inputs: readonly string[], options: SourceOptions): AsyncGenerator<ParsedSource> {
  const seen = new Set<string>();
  for (const input of inputs) {
    options.signal?.throwIfAborted();
    yield* rejecting(input, options.signal, readInput(input, { options, seen }));
  }
}

interface Reading {
  readonly options: SourceOptions;
  /** The real paths and addresses that were read. */
  readonly seen: Set<string>;
}

async function* readInput(input: string, { options, seen }: Reading): AsyncGenerator<ParsedSource> {
  const { signal, timeoutMillis = DEFAULT_TIMEOUT_MILLIS } = options;
  if (input === STANDARD_INPUT) {
    if (!isNew(seen, input)) return;
    const describe = (error: unknown) => `standard input cannot be read: ${describeSystemError(error)}`;
    yield* readStream(guardChunks(options.stdin, describe), { name: STANDARD_INPUT });
  } else if (READABLE_ADDRESS.test(input)) {
    if (isNew(seen, input)) yield* readAddress(input, { fetch: options.fetch, signal, timeoutMillis });
  } else if (ADDRESS.test(input)) {
    throw new ParleyError('FILE_NOT_FOUND', `${input} cannot be read; expected an http or https address, or a path`);
  } else {
    for (const path of await findFiles(input)) {
      signal?.throwIfAborted();
      const file = await realpath(path).catch(() => path);
      if (isNew(seen, file)) yield* rejecting(path, signal, readFileSource(path, signal));
    }
  }
}

/** One source that cannot be read stops no other. */
async function* rejecting(
  source: string,
  signal: AbortSignal | undefined,
  parts: AsyncIterable<ParsedSource>,
): AsyncGenerator<ParsedSource> {
  try {
    yield* parts;
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ParleyError)) throw error;
    yield toRejectedSource({ source, documentId: null, path: null, code: error.code, message: error.message });
  }
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
