import type { Document } from '../domain/document.ts';
import type { Records } from '../domain/records/schema.ts';
import { EXTRACTOR, extract } from '../extract/extract.ts';

/** What reads records out of an article. Another version may read other records. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  /**
   * @param signal ends what takes long.
   * @returns records whose document carries the language that was found.
   * @throws an error that refuses this document alone; a ParleyError with its code.
   */
  extract(document: Document, signal?: AbortSignal): Records | Promise<Records>;
  /** Primary subtags of the languages that it reads: a document in another one gives no facts. @default all */
  readonly languages?: readonly string[];
  /** Names of extractors whose records it takes the place of, whatever their version. @default none */
  readonly replaces?: readonly string[];
  /** Documents that are worth reading at once: more than one where it waits for others. @default 1 */
  readonly concurrency?: number;
}

export const RULE_EXTRACTOR: Extractor = { ...EXTRACTOR, extract, languages: ['en'] };
