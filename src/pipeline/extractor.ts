import type { Document } from '../domain/document.ts';
import type { Records } from '../domain/records/schema.ts';
import { EXTRACTOR, extract } from '../extract/extract.ts';

/** What reads records out of an article. Pure; another version may read other records. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(document: Document): Records;
}

export const RULE_EXTRACTOR: Extractor = { ...EXTRACTOR, extract };
