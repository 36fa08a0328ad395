import { contentHash } from '../documents/content-hash.ts';
import type { ParsedItem, ParsedSource } from '../documents/parsed-source.ts';
import type { Document } from '../domain/document.ts';
import type { Rejection } from '../domain/errors.ts';
import { ID_PREFIXES } from '../domain/ids.ts';
import { parseRecords } from '../domain/records/parse-records.ts';
import type { Records } from '../domain/records/schema.ts';
import { recordsHash } from './records-hash.ts';

/** A document that came in, as an article whose records are still to be read, or with its records. */
export interface IncomingDocument {
  /** Global id: `document:` and the first 16 digits of the hash. */
  readonly id: string;
  readonly hash: string;
  readonly source: string;
  readonly document: Document;
  readonly given: { readonly records: Records; readonly recordsHash: string } | null;
}

export interface CollectedInput {
  /** Each content once, ordered by day of publication (unknown last), then by hash. */
  readonly documents: readonly IncomingDocument[];
  /** How many more came in with the content of one of these. */
  readonly repeated: number;
  readonly refused: number;
  readonly rejected: readonly Rejection[];
  readonly ignoredKeys: Readonly<Record<string, number>>;
}

const ID_DIGITS = 16;
const UNKNOWN_DAY = '9999';

/**
 * Reads the input to its end and puts it in an order of its own, so that the order in which it came, and so the order of
 * files and arguments, has no influence on the graph. Holds all texts in memory: some 10 kB for an article.
 */
export async function collectInput(items: AsyncIterable<ParsedSource>, signal?: AbortSignal): Promise<CollectedInput> {
  const byId = new Map<string, IncomingDocument>();
  const rejected: Rejection[] = [];
  const ignoredKeys = new Map<string, number>();
  let refused = 0;
  let repeated = 0;
  for await (const source of items) {
    signal?.throwIfAborted();
    rejected.push(...source.rejected);
    refused += source.rejected.length;
    for (const [key, count] of Object.entries(source.ignoredKeys)) {
      ignoredKeys.set(key, (ignoredKeys.get(key) ?? 0) + count);
    }
    for (const item of source.items) {
      const incoming = readItem(item, rejected);
      if (incoming === null) refused += 1;
      else {
        const known = byId.get(incoming.id);
        if (known !== undefined) repeated += 1;
        byId.set(incoming.id, known === undefined ? incoming : prefer(known, incoming));
      }
    }
  }
  const documents = [...byId.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { documents, repeated, refused, rejected, ignoredKeys: Object.fromEntries(ignoredKeys) };
}

function readItem(item: ParsedItem, rejected: Rejection[]): IncomingDocument | null {
  if (item.kind === 'document') return identify(item.document, item.source, null);
  const parsed = parseRecords(item.value, item.source);
  rejected.push(...parsed.rejected);
  const { records } = parsed;
  return records === null
    ? null
    : identify(records.document, item.source, { records, recordsHash: recordsHash(records) });
}

function identify(document: Document, source: string, given: IncomingDocument['given']): IncomingDocument {
  const hash = contentHash(document);
  return { id: `${ID_PREFIXES.Document}:${hash.slice(0, ID_DIGITS)}`, hash, source, document, given };
}

/** Of one content twice, the one with records; of two with records, one that does not depend on the order. */
function prefer(a: IncomingDocument, b: IncomingDocument): IncomingDocument {
  if (a.given === null || b.given === null) return a.given === null ? b : a;
  return a.given.recordsHash <= b.given.recordsHash ? a : b;
}

function sortKey({ document, hash }: IncomingDocument): string {
  return `${document.publishedAt ?? UNKNOWN_DAY} ${hash}`;
}
