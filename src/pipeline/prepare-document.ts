import type { Rejection } from '../domain/errors.ts';
import type { KnownDocument } from '../store/queries/known-documents.ts';
import type { StoredDocument } from './changes/stored-document.ts';
import type { IncomingDocument } from './collect-input.ts';
import type { Extractor } from './extractor.ts';
import { recordsHash } from './records-hash.ts';

export type PreparedDocument =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changing'; readonly document: StoredDocument }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/**
 * What is to be done with a document. One that is there stays as it is when it comes with the same records, or as an
 * article whose records this version of the extractor read, or somebody else: an article never takes the place of records
 * that a person or another extractor made.
 *
 * @param known the document as the graph has it, or null.
 */
export function prepareDocument(
  incoming: IncomingDocument,
  known: KnownDocument | null,
  extractor: Extractor,
): PreparedDocument {
  const { id, hash, given } = incoming;
  if (given !== null) {
    if (given.recordsHash === known?.recordsHash) return { kind: 'unchanged' };
    return { kind: 'changing', document: { id, hash, ...given } };
  }
  if (known !== null && !isOlder(known, extractor)) return { kind: 'unchanged' };
  try {
    const records = extractor.extract(incoming.document);
    return { kind: 'changing', document: { id, hash, records, recordsHash: recordsHash(records) } };
  } catch (error) {
    return { kind: 'refused', rejection: toRejection(incoming, error) };
  }
}

function isOlder(known: KnownDocument, { name, version }: Extractor): boolean {
  return known.extractor === name && known.extractorVersion !== version;
}

function toRejection({ source, document }: IncomingDocument, error: unknown): Rejection {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    source,
    documentId: document.id,
    path: null,
    code: 'DOCUMENT_INVALID',
    message: `the article cannot be read: ${reason}`,
  };
}
