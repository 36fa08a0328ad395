import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MAX_SOURCE_BYTES } from '../../documents/limits.ts';
import { refuseSize } from '../../documents/parse-documents.ts';
import type { ParsedSource } from '../../documents/parsed-source.ts';
import { declaredFormat } from '../../documents/source-format.ts';
import { toParsedSource } from '../../documents/to-parsed-source.ts';
import { ParleyError } from '../../domain/errors.ts';
import { describeSystemError } from './describe-system-error.ts';
import { guardChunks } from './guard-chunks.ts';
import { readStream } from './read-stream.ts';

/**
 * Reads one file, or a pipe (as `<(command)` of a shell gives). A file over the size limit is refused by its size,
 * before a byte of it is read, unless it is or may be JSONL.
 *
 * @throws ParleyError FILE_NOT_FOUND
 */
export async function* readFileSource(path: string, signal: AbortSignal | undefined): AsyncGenerator<ParsedSource> {
  const describe = (error: unknown) => `${path} cannot be read: ${describeSystemError(error)}`;
  const found = await stat(path).catch((error: unknown) => {
    throw new ParleyError('FILE_NOT_FOUND', describe(error), { cause: error });
  });
  if (!found.isFile() && !found.isFIFO()) {
    throw new ParleyError('FILE_NOT_FOUND', `${path} cannot be read: it is ${describeKind(found)}, not a file`);
  }
  const format = declaredFormat(path);
  if (found.size > MAX_SOURCE_BYTES && format !== 'jsonl' && format !== null) {
    yield toParsedSource({ kind: 'refused', refusal: refuseSize(found.size) }, path);
    return;
  }
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path, signal === undefined ? {} : { signal });
  yield* readStream(guardChunks(chunks, describe), { name: path });
}

function describeKind(found: Stats): string {
  if (found.isDirectory()) return 'a directory';
  return found.isSocket() ? 'a socket' : 'a device';
}
