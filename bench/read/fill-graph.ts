import type { GraphStore, Parameter, Parameters, Query } from '../../src/store/port.ts';
import { actorId, countryCode, meetingId, pad, type SyntheticGraph, topicId } from './synthetic-graph.ts';

/** Rows of one transaction. */
const BATCH = 5_000;
/** One document carries the reports of so many meetings. */
const REPORTS_OF_A_DOCUMENT = 5;

type Rows = { readonly rows: readonly Parameter[] };
type Written = { readonly written: number };

/**
 * Writes the graph into an empty, migrated store, and settles it: nodes with the properties of `docs/graph-model.md` that
 * reads look at, and the edges that the questions follow. One report a meeting; what a report itself names is left out.
 */
export async function fillGraph(store: GraphStore, graph: SyntheticGraph): Promise<void> {
  await writeNodes(
    store,
    'Actor:Person',
    count(graph.people, (n) => named(actorId(graph, n), `Someone ${pad(n, 5)}`)),
  );
  await writeNodes(
    store,
    'Actor:Country',
    count(graph.countries, (n) => ({
      ...named(actorId(graph, graph.people + n), `Land ${pad(n, 3)}`),
      code: countryCode(n),
    })),
  );
  await writeNodes(
    store,
    'Actor:Organization',
    count(graph.organizations, (n) => ({
      ...named(actorId(graph, graph.people + graph.countries + n), `Body ${pad(n, 3)}`),
      kind: 'OTHER',
    })),
  );
  await writeNodes(
    store,
    'Topic',
    count(graph.topics, (n) => {
      const { name, ...rest } = named(topicId(n), `Matter ${pad(n, 3)}`);
      return { ...rest, label: name };
    }),
  );
  await writeNodes(
    store,
    'Document',
    count(Math.ceil(graph.meetings.length / REPORTS_OF_A_DOCUMENT), (n) => documentOf(graph, n)),
  );
  await writeNodes(store, 'Meeting', meetings(graph));
  await writeNodes(store, 'Report', reports(graph));
  for (const edges of edgesOf(graph)) await writeEdges(store, edges);
  await store.settle();
}

function* count<T>(size: number, make: (n: number) => T): Iterable<T> {
  for (let n = 0; n < size; n += 1) yield make(n);
}

function named(id: string, name: string) {
  const key = name.toLowerCase();
  return { id, name, nameKey: key, aliases: [name], aliasCounts: [1], searchKeys: [key], searchText: key };
}

const documentId = (n: number) => `document:${pad(n, 16)}`;

/** Published on the day of the first meeting that it reports. */
const publishedOf = (graph: SyntheticGraph, n: number) => graph.meetings[n * REPORTS_OF_A_DOCUMENT]?.day ?? '';

function documentOf(graph: SyntheticGraph, n: number) {
  const title = `Report of day ${n}`;
  const publishedAt = publishedOf(graph, n);
  return {
    id: documentId(n),
    hash: pad(n, 64),
    title,
    nameKey: title.toLowerCase(),
    publisher: `Gazette ${n % 40}`,
    publishedAt,
    dateKey: publishedAt,
    language: 'en',
    text: 'They met.',
    searchText: title.toLowerCase(),
  };
}

function* meetings(graph: SyntheticGraph): Iterable<Parameters> {
  for (const [n, { day, kind, status }] of graph.meetings.entries()) {
    const title = `Talks ${pad(n, 6)} of ${day}`;
    yield {
      id: meetingId(graph, n),
      title,
      nameKey: title.toLowerCase(),
      kind,
      status,
      medium: 'IN_PERSON',
      start: day,
      datePrecision: 'DAY',
      dateBasis: 'STATED',
      confidence: 0.9,
      documentCount: 1,
      publisherCount: 1,
      dateKey: day,
    };
  }
}

const reportId = (n: number) => `report:${pad(Math.floor(n / REPORTS_OF_A_DOCUMENT), 16)}-m${n}`;

function* reports(graph: SyntheticGraph): Iterable<Parameters> {
  for (const [n, { day, kind, status }] of graph.meetings.entries()) {
    yield {
      id: reportId(n),
      localId: `m${n}`,
      quote: 'They met.',
      start: 0,
      end: 9,
      spanStarts: [0],
      spanEnds: [9],
      kind,
      status,
      date: day,
      dateKey: publishedOf(graph, Math.floor(n / REPORTS_OF_A_DOCUMENT)),
    };
  }
}

interface Edges {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: Iterable<Parameters & { readonly from: string; readonly to: string }>;
}

/** The end that many edges share comes second: the embedded engine writes an edge slower the more its start has. */
function edgesOf(graph: SyntheticGraph): readonly Edges[] {
  const all = [...graph.meetings.keys()];
  const ofMeetings = function* (to: (n: number) => readonly string[]) {
    for (const n of all) for (const id of to(n)) yield { from: meetingId(graph, n), to: id };
  };
  const meeting = (n: number) => graph.meetings[n];
  return [
    {
      type: 'OF_COUNTRY>',
      from: 'Person',
      to: 'Country',
      rows: graph.countryOf.map((country, n) => ({
        from: actorId(graph, n),
        to: actorId(graph, graph.people + country),
        documents: [documentId(0)],
        documentCount: 1,
      })),
    },
    {
      type: '<TOOK_PART',
      from: 'Meeting',
      to: 'Actor',
      rows: (function* () {
        const members = ofMeetings((n) => meeting(n)?.participants.map((actor) => actorId(graph, actor)) ?? []);
        for (const edge of members) yield { ...edge, role: 'PARTICIPANT' };
      })(),
    },
    { type: 'ABOUT>', from: 'Meeting', to: 'Topic', rows: ofMeetings((n) => meeting(n)?.topics.map(topicId) ?? []) },
    {
      type: 'IN_COUNTRY>',
      from: 'Meeting',
      to: 'Country',
      rows: ofMeetings((n) => [actorId(graph, graph.people + (meeting(n)?.country ?? 0))]),
    },
    { type: '<REPORTS', from: 'Meeting', to: 'Report', rows: ofMeetings((n) => [reportId(n)]) },
    {
      type: '<CARRIES',
      from: 'Report',
      to: 'Document',
      rows: all.map((n) => ({ from: reportId(n), to: documentId(Math.floor(n / REPORTS_OF_A_DOCUMENT)) })),
    },
  ];
}

async function writeNodes(store: GraphStore, labels: string, nodes: Iterable<Parameters>): Promise<void> {
  const cypher = `
    UNWIND $rows AS row
    CREATE (n:${labels})
    SET n = row
    RETURN count(n.id) AS written`;
  await writeRows(store, { name: `bench.${labels}`, cypher }, nodes);
}

async function writeEdges(store: GraphStore, { type, from, to, rows }: Edges): Promise<void> {
  const edge = `-[edge:${type.replace(/[<>]/u, '')}]-`;
  const arrow = type.startsWith('<') ? `<${edge}` : `${edge}>`;
  const cypher = `
    UNWIND $rows AS row
    MATCH (a:${from} {id: row.from})
    MATCH (b:${to} {id: row.to})
    CREATE (a)${arrow}(b)
    ${type === 'OF_COUNTRY>' ? 'SET edge.documents = row.documents, edge.documentCount = row.documentCount' : ''}
    ${type === '<TOOK_PART' ? 'SET edge.role = row.role' : ''}
    RETURN count(a.id) AS written`;
  await writeRows(store, { name: `bench.${type}`, cypher }, rows);
}

async function writeRows(store: GraphStore, query: Query<Rows, Written>, all: Iterable<Parameter>): Promise<void> {
  const write = async (rows: readonly Parameter[]) => {
    const [answer] = await store.write((tx) => tx.run(query, { rows }));
    if (answer?.written !== rows.length) throw new Error(`${query.name} wrote ${answer?.written} of ${rows.length}`);
  };
  let batch: Parameter[] = [];
  for (const row of all) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    await write(batch);
    batch = [];
  }
  if (batch.length > 0) await write(batch);
}
