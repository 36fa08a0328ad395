import { Readable } from 'node:stream';
import type { ParsedItem } from '../../../src/documents/parsed-source.ts';
import type { Rejection } from '../../../src/domain/errors.ts';
import { readSources } from '../../../src/pipeline/sources/read-sources.ts';

/** Reads all inputs to the end. `sources` names each item in the order they came. */
export async function collectSources(
  inputs: readonly string[],
  stdin: NodeJS.ReadableStream = Readable.from([]),
  timeoutMillis = 5_000,
) {
  const items: ParsedItem[] = [];
  const rejected: Rejection[] = [];
  for await (const part of readSources(inputs, { stdin, fetch, timeoutMillis })) {
    items.push(...part.items);
    rejected.push(...part.rejected);
  }
  return { items, rejected, sources: items.map(({ source }) => source) };
}
