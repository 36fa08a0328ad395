import type { InlineFormat } from './vocabulary/inline-format.ts';

/** A document that is handed in with a request. What is given beside the text counts more than what the text says of itself. */
export interface InlineDocument {
  readonly format: InlineFormat;
  readonly text: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** A partial date, or a time of ISO 8601; not yet checked. */
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/** What one ingest is to read. Nothing of it is checked: what is bad is refused one by one, in the report. */
export type IngestRequest =
  | { readonly kind: 'documents'; readonly documents: readonly InlineDocument[] }
  /** Objects of the records format, or texts that hold one in JSON. */
  | { readonly kind: 'records'; readonly records: readonly unknown[] };

/** @returns how many documents come in with it. */
export function sizeOfRequest(request: IngestRequest): number {
  return request.kind === 'documents' ? request.documents.length : request.records.length;
}
