import { refuseBinaryStart } from '../../documents/binary-content.ts';
import { parseJsonLine } from '../../documents/json/parse-json-line.ts';
import { refuseBlankLines } from '../../documents/json/parse-json-lines.ts';
import { MAX_SOURCE_BYTES } from '../../documents/limits.ts';
import { refuseSize } from '../../documents/parse-documents.ts';
import type { ParsedSource } from '../../documents/parsed-source.ts';
import { toParsedSource } from '../../documents/to-parsed-source.ts';
import { splitLines } from './split-lines.ts';

/** Reads a JSONL stream of any length line by line, one answer for each line that is not blank. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ParsedSource> {
  let isBlank = true;
  for await (const { number, bytes, sizeBytes } of splitLines(chunks, MAX_SOURCE_BYTES)) {
    const binary = number === 1 && bytes !== null ? refuseBinaryStart(bytes) : null;
    if (binary !== null) {
      yield toParsedSource({ kind: 'refused', refusal: binary }, name);
      return;
    }
    const parsed =
      bytes === null
        ? toParsedSource({ kind: 'refused', refusal: refuseSize(sizeBytes) }, `${name}:${number}`)
        : parseJsonLine(bytes, { name, line: number });
    if (parsed === null) continue;
    isBlank = false;
    yield parsed;
  }
  if (isBlank) yield refuseBlankLines(name);
}
