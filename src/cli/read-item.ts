import type { ParsedItem } from '../documents/parsed-source.ts';
import { ParleyError } from '../domain/errors.ts';
import { type ParsedRecords, parseRecords } from '../domain/records/parse-records.ts';
import type { Extractor } from '../pipeline/extractor.ts';
import { findOtherLanguage } from '../pipeline/find-other-language.ts';

interface ReadOptions {
  readonly extractor: Extractor;
  /** Partial date for an article that gives none. */
  readonly published: string | null;
  readonly signal: AbortSignal;
}

interface ReadRecords extends ParsedRecords {
  /** BCP 47 tag of an article in a language that the extractor does not read, else null. */
  readonly otherLanguage: string | null;
}

/** The records of an article, or those that came in as records. An article that cannot be read is a rejection. */
export async function readItem(item: ParsedItem, { extractor, published, signal }: ReadOptions): Promise<ReadRecords> {
  if (item.kind === 'records') return { ...parseRecords(item.value, item.source), otherLanguage: null };
  const document = { ...item.document, publishedAt: item.document.publishedAt ?? published };
  try {
    const records = await extractor.extract(document, signal);
    return { records, rejected: [], otherLanguage: findOtherLanguage(records.document.language, extractor) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ParleyError)) throw error;
    const { code, message } = error;
    const rejection = { source: item.source, documentId: document.id, path: null, code, message };
    return { records: null, rejected: [rejection], otherLanguage: null };
  }
}
