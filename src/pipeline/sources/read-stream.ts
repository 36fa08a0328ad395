import { firstJsonLine } from '../../documents/json/first-json-line.ts';
import { MAX_SOURCE_BYTES } from '../../documents/limits.ts';
import { parseDocuments, refuseSize, type SourceBytes } from '../../documents/parse-documents.ts';
import type { ParsedSource } from '../../documents/parsed-source.ts';
import { declaredFormat } from '../../documents/source-format.ts';
import { toParsedSource } from '../../documents/to-parsed-source.ts';
import { readJsonLines } from './read-json-lines.ts';

const NEWLINE = 0x0a;
/** A first line that is whole, with something after it. */
const TWO_LINES = /^\s*\S[^\n]*\n\s*\S/u;

/**
 * Reads a stream of bytes of a format that its name, its media type or its content tells. JSONL goes line by line
 * whatever its length; any other format is held as a whole, up to `MAX_SOURCE_BYTES`.
 */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  source: Omit<SourceBytes, 'bytes'>,
): AsyncGenerator<ParsedSource> {
  const declared = declaredFormat(source.name, source.mediaType);
  if (declared === 'jsonl') {
    yield* readJsonLines(chunks, source.name);
    return;
  }
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let sizeBytes = 0;
  let isSniffed = declared !== null;
  try {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      held.push(next.value);
      sizeBytes += next.value.length;
      if (sizeBytes > MAX_SOURCE_BYTES) {
        yield toParsedSource({ kind: 'refused', refusal: refuseSize(sizeBytes) }, source.name);
        return;
      }
      if (isSniffed || !next.value.includes(NEWLINE)) continue;
      const text = Buffer.concat(held).toString('utf8');
      isSniffed = TWO_LINES.test(text);
      if (isSniffed && firstJsonLine(text) !== null) {
        yield* readJsonLines(resume(held, iterator), source.name);
        return;
      }
    }
  } finally {
    await iterator.return?.();
  }
  yield parseDocuments({ ...source, bytes: Buffer.concat(held) });
}

/** The chunks that were looked at, then the others. */
async function* resume(held: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}
