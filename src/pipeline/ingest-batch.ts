import type { Rejection } from '../domain/errors.ts';
import { kindOfId, type NodeKind } from '../domain/ids.ts';
import { lockGraph } from '../store/lock-graph.ts';
import type { GraphReader, GraphStore, GraphWriter } from '../store/port.ts';
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
  const changing = prepared.flatMap((one) => (one.kind === 'changing' ? [one.document] : []));
  const stored =
    changing.length === 0 ? NOTHING_STORED : await store.write((tx) => storeInOrder(tx, changing, ingestedAt));
  return {
    new: stored.new,
    unchanged: batch.length - stored.new - stored.replaced - prepared.filter(({ kind }) => kind === 'refused').length,
    replaced: stored.replaced,
    rejected: prepared.flatMap((one) => (one.kind === 'refused' ? [one.rejection] : [])),
    added: countAdded(stored.addedIds),
  };
}

async function readKnown(
  reader: GraphReader,
  documents: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, KnownDocument>> {
  const rows = await reader.read(KNOWN_DOCUMENTS, { ids: documents.map(({ id }) => id) });
  return new Map(rows.map((row) => [row.id, row]));
}

interface Stored {
  readonly new: number;
  readonly replaced: number;
  /** Ids of the nodes that were not there before. */
  readonly addedIds: readonly string[];
}

const NOTHING_STORED: Stored = { new: 0, replaced: 0, addedIds: [] };

/**
 * Documents that are new go in together. One that takes the place of another is withdrawn when its turn comes, as if each
 * document had its own transaction: where batches begin and end makes no difference. What is there is read again behind
 * the lock: another ingest may have stored the same documents meanwhile.
 */
async function storeInOrder(
  tx: GraphWriter,
  documents: readonly StoredDocument[],
  ingestedAt: string,
): Promise<Stored> {
  await lockGraph(tx);
  const known = await readKnown(tx, documents);
  const changing = documents.filter(({ id, recordsHash }) => known.get(id)?.recordsHash !== recordsHash);
  const added = new Set<string>();
  const removed = new Set<string>();
  let waiting: StoredDocument[] = [];
  const flush = async () => {
    for (const id of await storeDocuments(tx, waiting, ingestedAt)) added.add(id);
    waiting = [];
  };
  for (const document of changing) {
    if (known.has(document.id)) {
      await flush();
      for (const id of await withdrawDocument(tx, document.id)) removed.add(id);
    }
    waiting.push(document);
  }
  await flush();
  const replaced = changing.filter(({ id }) => known.has(id)).length;
  return { new: changing.length - replaced, replaced, addedIds: [...added].filter((id) => !removed.has(id)) };
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
