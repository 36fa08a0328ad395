import type { Rejection } from '../domain/errors.ts';
import { kindOfId, type NodeKind } from '../domain/ids.ts';
import type { GraphStore, GraphWriter } from '../store/port.ts';
import { KNOWN_DOCUMENTS, type KnownDocument } from '../store/queries/known-documents.ts';
import type { StoredDocument } from './changes/stored-document.ts';
import type { IncomingDocument } from './collect-input.ts';
import type { Extractor } from './extractor.ts';
import type { AddedCounts } from './ingest-report.ts';
import { prepareDocument } from './prepare-document.ts';
import { storeDocuments } from './store-documents.ts';
import { withdrawDocument } from './withdraw-document.ts';

export interface BatchReport {
  readonly new: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: readonly Rejection[];
  readonly added: AddedCounts;
}

export interface BatchContext {
  readonly store: GraphStore;
  readonly extractor: Extractor;
  /** An ISO 8601 time. */
  readonly ingestedAt: string;
}

/** Stores a batch of documents in one transaction: all of it or nothing. Documents are taken in their order. */
export async function ingestBatch(
  batch: readonly IncomingDocument[],
  { store, extractor, ingestedAt }: BatchContext,
): Promise<BatchReport> {
  const known = await readKnown(store, batch);
  const prepared = batch.map((incoming) => prepareDocument(incoming, known.get(incoming.id) ?? null, extractor));
  const changing = prepared.flatMap((one) => (one.kind === 'new' || one.kind === 'replaced' ? [one] : []));
  const ids = changing.length === 0 ? [] : await store.write((tx) => storeInOrder(tx, changing, ingestedAt));
  const count = (kind: string) => prepared.filter((one) => one.kind === kind).length;
  return {
    new: count('new'),
    unchanged: count('unchanged'),
    replaced: count('replaced'),
    rejected: prepared.flatMap((one) => (one.kind === 'refused' ? [one.rejection] : [])),
    added: countAdded(ids),
  };
}

async function readKnown(
  store: GraphStore,
  batch: readonly IncomingDocument[],
): Promise<ReadonlyMap<string, KnownDocument>> {
  const rows = await store.read(KNOWN_DOCUMENTS, { ids: batch.map(({ id }) => id) });
  return new Map(rows.map((row) => [row.id, row]));
}

interface Changing {
  readonly kind: 'new' | 'replaced';
  readonly document: StoredDocument;
}

/**
 * Documents that are new go in together. One that takes the place of another is withdrawn when its turn comes, as if each
 * document had its own transaction: where batches begin and end makes no difference.
 *
 * @returns the ids of the nodes that were not there before.
 */
async function storeInOrder(
  tx: GraphWriter,
  changing: readonly Changing[],
  ingestedAt: string,
): Promise<readonly string[]> {
  const added = new Set<string>();
  const removed = new Set<string>();
  let waiting: StoredDocument[] = [];
  const flush = async () => {
    for (const id of await storeDocuments(tx, waiting, ingestedAt)) added.add(id);
    waiting = [];
  };
  for (const { kind, document } of changing) {
    if (kind === 'replaced') {
      await flush();
      for (const id of await withdrawDocument(tx, document.id)) removed.add(id);
    }
    waiting.push(document);
  }
  await flush();
  return [...added].filter((id) => !removed.has(id));
}

function countAdded(ids: readonly string[]): AddedCounts {
  const count = (kind: NodeKind) => ids.filter((id) => kindOfId(id) === kind).length;
  return {
    people: count('Person'),
    countries: count('Country'),
    organizations: count('Organization'),
    places: count('Place'),
    topics: count('Topic'),
    meetings: count('Meeting'),
    statements: count('Statement'),
  };
}
