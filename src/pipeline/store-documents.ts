import type { GraphChange } from '../domain/graph/graph-change.ts';
import { kindOfId } from '../domain/ids.ts';
import { lookUpEntities } from '../resolve/entities/entity-lookup.ts';
import { type ResolvedEntities, resolveEntities } from '../resolve/entities/resolve-entities.ts';
import { lookUpMeetings } from '../resolve/meetings/meeting-lookup.ts';
import { readAccounts } from '../resolve/meetings/read-accounts.ts';
import { meetingBaseIds, resolveMeetings } from '../resolve/meetings/resolve-meetings.ts';
import { loadKnownEntities, loadPlaces } from '../store/load-known-entities.ts';
import { findMeetingIds, findTakenMeetingIds, loadMeetings } from '../store/load-known-meetings.ts';
import type { GraphWriter } from '../store/port.ts';
import { addTextWords } from '../store/search/write-search-words.ts';
import { writeChange } from '../store/write-change.ts';
import { toDocumentChange } from './changes/document-change.ts';
import { toEntityChange } from './changes/entity-change.ts';
import { positionClaims } from './changes/position-claims.ts';
import { type ReportingDocument, toReportChange } from './changes/report-change.ts';
import { toStatementChange } from './changes/statement-change.ts';
import type { StoredDocument } from './changes/stored-document.ts';
import { reprojectMeetings } from './reproject-meetings.ts';
import { reprojectPositions } from './reproject-positions.ts';

interface StoredDocuments {
  /** Nodes that are new. */
  readonly added: readonly string[];
  /** Meetings that are new, or were projected anew. */
  readonly writtenMeetings: readonly string[];
}

/**
 * Resolves documents that are not in the graph against it and writes them, inside a transaction: who and what they speak
 * of, then which meetings they report. The number of statements does not depend on how many documents there are.
 *
 * @returns ids in no order that matters.
 */
export async function storeDocuments(
  tx: GraphWriter,
  documents: readonly StoredDocument[],
  ingestedAt: string,
): Promise<StoredDocuments> {
  if (documents.length === 0) return { added: [], writtenMeetings: [] };
  const lookup = lookUpEntities(documents.map(({ records }) => records));
  const known = await loadKnownEntities(tx, lookup);
  const entities = resolveEntities(documents, known);
  const reporting = entities.documents.map((document) => ({
    document,
    accounts: readAccounts(document, entities.index),
  }));
  const { before, meetings } = await matchMeetings(tx, entities, reporting);

  const entityChange = toEntityChange(entities);
  const documentChange = toDocumentChange(documents, entities.documents, ingestedAt);
  const statementChange = toStatementChange(entities.documents, meetings.meetingOf);
  const reportChange = toReportChange(reporting, meetings.meetingOf);
  const change: GraphChange = {
    ...entityChange,
    nodes: {
      ...entityChange.nodes,
      ...documentChange.nodes,
      ...reportChange.nodes,
      ...statementChange.nodes,
      // Their values come with the projection; here they are made, so that edges find them.
      Meeting: meetings.created.map((id) => ({ id, properties: {} })),
    },
    edges: { ...entityChange.edges, ...documentChange.edges, ...reportChange.edges, ...statementChange.edges },
  };
  await writeChange(tx, change);
  await addTextWords(tx, searchedTexts(change));

  const claims = positionClaims(entities.documents);
  await reprojectPositions(tx, { people: [...claims.keys()].sort(), added: claims, withdrawn: null });

  const names = new Map(known.actors.map(({ id, name }) => [id, name]));
  const renamed = entities.index.actors.listChanged().filter(({ id, name }) => (names.get(id) ?? name) !== name);
  const writtenMeetings = await reprojectMeetings(tx, {
    after: meetings.changed,
    before,
    renamed: renamed.map(({ id }) => id),
  });
  const added = [
    ...entities.index.actors.listCreated(),
    ...entities.index.topics.listCreated(),
    ...entities.index.places.listCreated(),
    ...meetings.created,
    ...(statementChange.nodes.Statement ?? []).map(({ id }) => id),
  ].filter((id) => kindOfId(id) !== null);
  return { added, writtenMeetings };
}

function searchedTexts({ nodes }: GraphChange): readonly string[] {
  const texts = [...(nodes.Document ?? []), ...(nodes.Statement ?? [])].map(
    ({ properties }) => properties['searchText'],
  );
  return texts.filter((text) => typeof text === 'string');
}

async function matchMeetings(tx: GraphWriter, { index }: ResolvedEntities, reporting: readonly ReportingDocument[]) {
  const accounts = reporting.flatMap((one) => one.accounts);
  const known = await loadMeetings(tx, await findMeetingIds(tx, lookUpMeetings(accounts)));
  const placeIds = new Set(known.flatMap(({ reports }) => reports.map(({ place }) => place)));
  const places = await loadPlaces(tx, [...placeIds].filter((id) => id !== null).sort());
  const placesById = new Map(places.map((place) => [place.id, place]));
  const findPlace = (id: string) => index.places.find(id) ?? placesById.get(id) ?? null;
  const takenIds = await findTakenMeetingIds(tx, meetingBaseIds(accounts, findPlace));
  const meetings = resolveMeetings(
    reporting.map((one) => one.accounts),
    { meetings: known, takenIds },
    findPlace,
  );
  const changed = new Set(meetings.changed.map(({ id }) => id));
  return { meetings, before: known.filter(({ id }) => changed.has(id)) };
}
