import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ParsedSource } from '../src/documents/parsed-source.ts';
import { readSources } from '../src/pipeline/sources/read-sources.ts';
import { packageRoot } from '../src/server/package-root.ts';

const folder = join(packageRoot(), 'seeds/articles');

/** @returns the seed articles as `ingest` takes them. */
export function seedSources(): AsyncIterable<ParsedSource> {
  return readSources([folder], { stdin: Readable.from([]), fetch: globalThis.fetch });
}
