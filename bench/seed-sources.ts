import { Readable } from 'node:stream';
import type { ParsedSource } from '../src/documents/parsed-source.ts';
import { readSources } from '../src/pipeline/sources/read-sources.ts';

const folder = new URL('../seeds/articles', import.meta.url).pathname;

/** @returns the seed articles as `ingest` takes them. */
export function seedSources(): AsyncIterable<ParsedSource> {
  return readSources([folder], { stdin: Readable.from([]), fetch: globalThis.fetch });
}
