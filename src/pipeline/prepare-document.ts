import { ParleyError, type Rejection } from '../domain/errors.ts';
import type { KnownDocument } from '../store/queries/known-documents.ts';
import type { StoredDocument } from './changes/stored-document.ts';
import type { IncomingDocument } from './collect-input.ts';
import type { Extractor } from './extractor.ts';
import { findOtherLanguage } from './find-other-language.ts';
import { recordsHash } from './records-hash.ts';

export type PreparedDocument =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'changing';
      readonly document: StoredDocument;
      /** BCP 47 tag of an article in a language that the extractor does not read, else null. */
      readonly otherLanguage: string | null;
    }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/**
 * What is to be done with a document. One that is there stays as it is when it comes with the same records, or as an
 * article whose records this version of the extractor read, or somebody else: an article never takes the place of records
 * that a person made, nor of those of another extractor unless this one says that it replaces them.
 *
 * @param known the document as the graph has it, or null.
 */
export async function prepareDocument(
  incoming: IncomingDocument,
  known: KnownDocument | null,
  { extractor, signal }: { readonly extractor: Extractor; readonly signal?: AbortSignal | undefined },
): Promise<PreparedDocument> {
  const { id, hash, given } = incoming;
  if (given !== null) {
    if (given.recordsHash === known?.recordsHash) return { kind: 'unchanged' };
    return { kind: 'changing', document: { id, hash, ...given }, otherLanguage: null };
  }
  if (known !== null && !isOlder(known, extractor)) return { kind: 'unchanged' };
  try {
    const records = await extractor.extract(incoming.document, signal);
    return {
      kind: 'changing',
      document: { id, hash, records, recordsHash: recordsHash(records) },
      otherLanguage: findOtherLanguage(records.document.language, extractor),
    };
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: 'refused', rejection: toRejection(incoming, error) };
  }
}

function isOlder(known: KnownDocument, { name, version, replaces = [] }: Extractor): boolean {
  if (known.extractor === name) return known.extractorVersion !== version;
  return known.extractor !== null && replaces.includes(known.extractor);
}

function toRejection({ source, document }: IncomingDocument, error: unknown): Rejection {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    source,
    documentId: document.id,
    path: null,
    code: error instanceof ParleyError ? error.code : 'DOCUMENT_INVALID',
    message: `the article cannot be read: ${reason}`,
  };
}
