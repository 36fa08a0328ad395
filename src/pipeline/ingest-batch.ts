import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Rejection } from '../domain/errors.ts';
import { kindOfId, type NodeKind } from '../domain/ids.ts';
import type { AddedCounts } from '../domain/ingest-report.ts';
import { type MeetingChange, mergeMeetingChanges } from '../domain/meeting-change.ts';
import { lockGraph } from '../store/lock-graph.ts';
import type { GraphReader, GraphStore, GraphWriter } from '../store/port.ts';
import { KNOWN_DOCUMENTS, type KnownDocument } from '../store/queries/known-documents.ts';
import type { StoredDocument } from './changes/stored-document.ts';
import type { IncomingDocument } from './collect-input.ts';
import type { Extractor } from './extractor.ts';
import { type PreparedDocument, prepareDocument } from './prepare-document.ts';
import { storeDocuments } from './store-documents.ts';
import { toMeetingChanges } from './to-meeting-changes.ts';
import { withdrawDocument } from './withdraw-document.ts';

export interface BatchReport {
  readonly new: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: readonly Rejection[];
  readonly added: AddedCounts;
  /** How many documents were read in each language that the extractor does not know. */
  readonly otherLanguages: Readonly<Record<string, number>>;
  /** One for each meeting. */
  readonly meetings: readonly MeetingChange[];
}

export interface BatchContext {
  readonly store: GraphStore;
  readonly extractor: Extractor;
  /** An ISO 8601 time. */
  readonly ingestedAt: string;
  /** Ends the batch between two documents, before anything of it is stored. */
  readonly signal?: AbortSignal | undefined;
}

/** Stores a batch of documents in one transaction: all of it or nothing. Documents are taken in their order. */
export async function ingestBatch(
  batch: readonly IncomingDocument[],
  { store, extractor, ingestedAt, signal }: BatchContext,
): Promise<BatchReport> {
  const known = await readKnown(store, batch);
  const limit = pLimit(extractor.concurrency ?? 1);
  const prepared: readonly PreparedDocument[] = await limit.map(batch, async (incoming) => {
    signal?.throwIfAborted();
    // Reading an article takes milliseconds: a server answers others in between.
    await nextTurn();
    return prepareDocument(incoming, known.get(incoming.id) ?? null, { extractor, signal });
  });
  signal?.throwIfAborted();
  const changing = prepared.flatMap((one) => (one.kind === 'changing' ? [one.document] : []));
  const stored =
    changing.length === 0 ? NOTHING_STORED : await store.write((tx) => storeInOrder(tx, changing, ingestedAt));
  return {
    new: stored.new,
    unchanged: batch.length - stored.new - stored.replaced - prepared.filter(({ kind }) => kind === 'refused').length,
    replaced: stored.replaced,
    rejected: prepared.flatMap((one) => (one.kind === 'refused' ? [one.rejection] : [])),
    added: countAdded(stored.addedIds),
    otherLanguages: countLanguages(prepared),
    meetings: stored.meetings,
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
  readonly meetings: readonly MeetingChange[];
}

const NOTHING_STORED: Stored = { new: 0, replaced: 0, addedIds: [], meetings: [] };

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
  const meetings: MeetingChange[] = [];
  let waiting: StoredDocument[] = [];
  const flush = async () => {
    const stored = await storeDocuments(tx, waiting, ingestedAt);
    for (const id of stored.added) added.add(id);
    meetings.push(...toMeetingChanges(stored));
    waiting = [];
  };
  for (const document of changing) {
    if (known.has(document.id)) {
      await flush();
      const { gone, writtenMeetings } = await withdrawDocument(tx, document.id);
      for (const id of gone) removed.add(id);
      meetings.push(...toMeetingChanges({ added: [], writtenMeetings, gone }));
    }
    waiting.push(document);
  }
  await flush();
  const replaced = changing.filter(({ id }) => known.has(id)).length;
  return {
    new: changing.length - replaced,
    replaced,
    addedIds: [...added].filter((id) => !removed.has(id)),
    meetings: mergeMeetingChanges(meetings),
  };
}

function countLanguages(prepared: readonly PreparedDocument[]): Readonly<Record<string, number>> {
  const languages = prepared.flatMap((one) => (one.kind === 'changing' ? (one.otherLanguage ?? []) : []));
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Object.fromEntries(counts);
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
