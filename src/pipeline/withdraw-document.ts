import type { KnownActor } from '../domain/graph/known-graph.ts';
import { kindOfId } from '../domain/ids.ts';
import { actorKeys } from '../resolve/entities/entity-index.ts';
import { choosePersonName } from '../resolve/names/choose-person-name.ts';
import { withdrawAliases } from '../resolve/names/merge-aliases.ts';
import { chooseOrganizationName } from '../resolve/organizations/choose-organization-name.ts';
import { loadActors } from '../store/load-known-entities.ts';
import { loadMeetings } from '../store/load-known-meetings.ts';
import { lockGraph } from '../store/lock-graph.ts';
import type { GraphWriter, Query } from '../store/port.ts';
import { KEYS_OF, REMOVE_MEETINGS, REMOVE_OPENS } from '../store/queries/remove-orphans.ts';
import {
  CONCERNING_TOPICS,
  MENTIONED_ACTORS,
  QUOTED_STATEMENTS,
  QUOTED_TOPICS,
  REMOVE_DOCUMENT,
  REPORTED_MEETINGS,
  REPORTED_PLACES,
  REPORTED_TOPICS,
  WITHDRAW_SUPPORT,
} from '../store/queries/withdraw-document.ts';
import { withdrawTextWords } from '../store/search/write-search-words.ts';
import { writeChange } from '../store/write-change.ts';
import { actorRow } from './changes/node-rows.ts';
import { removeUnsupported, removeUnusedKeys } from './remove-unsupported.ts';
import { reprojectMeetings } from './reproject-meetings.ts';
import { reprojectPositions } from './reproject-positions.ts';

interface WithdrawnDocument {
  /** Nodes that are gone, the document among them; reports are not named. */
  readonly gone: readonly string[];
  /** Meetings that stay and were projected anew. */
  readonly writtenMeetings: readonly string[];
}

/**
 * Takes a document out of the graph inside a transaction: its reports, statements and mentions, and all that only it
 * supports. Meetings that other documents report are projected anew from those reports; names are chosen anew from the
 * documents that stay. What other documents support stays, ids included.
 *
 * @returns ids in no order that matters.
 */
export async function withdrawDocument(tx: GraphWriter, id: string): Promise<WithdrawnDocument> {
  await lockGraph(tx);
  const mentioned = await tx.read(MENTIONED_ACTORS, { id });
  const statements = await readIds(tx, QUOTED_STATEMENTS, id);
  const topics = [
    ...(await readIds(tx, REPORTED_TOPICS, id)),
    ...(await readIds(tx, QUOTED_TOPICS, id)),
    ...(await readIds(tx, CONCERNING_TOPICS, id)),
  ];
  const places = await readIds(tx, REPORTED_PLACES, id);
  const before = await loadMeetings(tx, await readIds(tx, REPORTED_MEETINGS, id));

  await withdrawTextWords(tx, id);
  for (const query of [...WITHDRAW_SUPPORT, ...REMOVE_DOCUMENT]) await tx.run(query, { id });

  const actors = await withdrawNames(tx, mentioned);
  const people = mentioned.map((actor) => actor.id).filter((actor) => kindOfId(actor) === 'Person');
  await reprojectPositions(tx, {
    people: people.filter((person) => !actors.gone.includes(person)),
    added: new Map(),
    withdrawn: id,
  });
  const goneTopics = await removeUnsupported(tx, 'topics', [...new Set(topics)].sort());
  const gonePlaces = await removeUnsupported(tx, 'places', places);
  const after = before.map((meeting) => ({
    ...meeting,
    reports: meeting.reports.filter(({ document }) => document !== id),
  }));
  const goneMeetings = after.filter(({ reports }) => reports.length === 0).map((meeting) => meeting.id);
  if (goneMeetings.length > 0) await tx.run(REMOVE_MEETINGS, { ids: goneMeetings });
  const isLeft = (meeting: { readonly id: string }) => !goneMeetings.includes(meeting.id);
  const writtenMeetings = await reprojectMeetings(tx, {
    after: after.filter(isLeft),
    before: before.filter(isLeft),
    renamed: actors.renamed,
  });
  const gone = [id, ...statements, ...actors.gone, ...goneTopics, ...gonePlaces, ...goneMeetings];
  return { gone, writtenMeetings };
}

async function readIds(
  tx: GraphWriter,
  query: Query<{ readonly id: string }, { readonly id: string }>,
  document: string,
): Promise<readonly string[]> {
  const rows = await tx.read(query, { id: document });
  return rows.map(({ id }) => id);
}

/** Removes actors that no document mentions any more, and takes the document's names from those that stay. */
async function withdrawNames(
  tx: GraphWriter,
  mentioned: readonly { readonly id: string; readonly names: readonly string[] }[],
): Promise<{ readonly gone: readonly string[]; readonly renamed: readonly string[] }> {
  const ids = mentioned.map(({ id }) => id);
  const gone = await removeUnsupported(tx, 'actors', ids);
  const names = new Map(mentioned.map((one) => [one.id, one.names]));
  const known = await loadActors(
    tx,
    ids.filter((id) => !gone.includes(id)),
  );
  const left = known.map((actor) =>
    renameActor({ ...actor, aliases: withdrawAliases(actor.aliases, names.get(actor.id) ?? []) }),
  );
  const ofKind = (kind: string) => left.filter((actor) => actor.kind === kind).map(actorRow);
  const nodes = { Person: ofKind('Person'), Country: ofKind('Country'), Organization: ofKind('Organization') };
  await writeChange(tx, { nodes, edges: {}, supported: {}, projected: {}, vanished: {}, keys: [] });
  await removeStaleKeys(tx, left);
  const oldNames = new Map(known.map((actor) => [actor.id, actor.name]));
  return { gone, renamed: left.filter(({ id, name }) => oldNames.get(id) !== name).map(({ id }) => id) };
}

function renameActor(actor: KnownActor): KnownActor {
  if (actor.kind === 'Country' || actor.aliases.length === 0) return actor;
  const choose = actor.kind === 'Person' ? choosePersonName : chooseOrganizationName;
  return { ...actor, name: choose(actor.aliases) };
}

async function removeStaleKeys(tx: GraphWriter, actors: readonly KnownActor[]): Promise<void> {
  const wanted = new Map(actors.map((actor) => [actor.id, new Set(actorKeys(actor))]));
  const rows = await tx.read(KEYS_OF.actors, { ids: [...wanted.keys()] });
  const stale = rows.filter(({ id, key }) => wanted.get(id)?.has(key) === false);
  if (stale.length === 0) return;
  await tx.run(REMOVE_OPENS, { rows: stale.map(({ id, key }) => ({ id, key })) });
  await removeUnusedKeys(
    tx,
    stale.map(({ key }) => key),
  );
}
