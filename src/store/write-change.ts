import {
  CHANGED_EDGES,
  CHANGED_NODES,
  type GraphChange,
  type KeyRow,
  type NodeRow,
  PROJECTED_EDGES,
  SUPPORTED_EDGES,
} from '../domain/graph/graph-change.ts';
import { kindOfId } from '../domain/ids.ts';
import type { GraphWriter, Parameter, Query, Row } from './port.ts';
import { REMOVE_EDGES, WRITE_EDGES } from './queries/write-edges.ts';
import { WRITE_NAME_KEYS, WRITE_OPENS } from './queries/write-name-keys.ts';
import { WRITE_NODES } from './queries/write-nodes.ts';
import { WRITE_SUPPORTED_EDGES } from './queries/write-supported-edges.ts';
import { writeNameWords } from './search/write-search-words.ts';

/** Rows of one statement: large enough to be fast, small enough for an engine's memory. */
const ROWS_AT_ONCE = 1_000;

/**
 * Writes a change inside a transaction: nodes, with the words by which search finds them, then the edges between them, then what a meeting has no more. Idempotent.
 * Statements without rows are not run.
 */
export async function writeChange(tx: GraphWriter, change: GraphChange): Promise<void> {
  for (const label of CHANGED_NODES) await runRows(tx, WRITE_NODES[label], change.nodes[label]);
  await writeWordsOfNames(tx, change);
  for (const edge of CHANGED_EDGES) await runRows(tx, WRITE_EDGES.get(edge), change.edges[edge]);
  for (const edge of SUPPORTED_EDGES) await runRows(tx, WRITE_SUPPORTED_EDGES.get(edge), change.supported[edge]);
  for (const edge of PROJECTED_EDGES) await runRows(tx, REMOVE_EDGES.get(edge), change.vanished[edge]);
  for (const edge of PROJECTED_EDGES) await runRows(tx, WRITE_EDGES.get(edge), change.projected[edge]);
  await writeKeys(tx, change.keys);
}

async function writeWordsOfNames(tx: GraphWriter, { nodes }: GraphChange): Promise<void> {
  const named = (rows: readonly NodeRow[] = []) =>
    rows.flatMap(({ id, properties }) => {
      const text = properties['searchText'];
      return typeof text === 'string' ? [{ id, searchText: text }] : [];
    });
  const actors = [nodes.Person, nodes.Country, nodes.Organization].flatMap((rows) => named(rows));
  await writeNameWords(tx, 'Actor', actors);
  await writeNameWords(tx, 'Topic', named(nodes.Topic));
  await writeNameWords(tx, 'Place', named(nodes.Place));
}

async function writeKeys(tx: GraphWriter, rows: readonly KeyRow[]): Promise<void> {
  const keys = [...new Set(rows.flatMap((row) => row.keys))];
  for (const part of chunk(keys)) await tx.run(WRITE_NAME_KEYS, { keys: part });
  const opens = rows.flatMap(({ id, keys: own }) => own.map((key) => ({ key, id })));
  const ofKind = (kind: string) => opens.filter(({ id }) => kindOfId(id) === kind);
  await runRows(tx, WRITE_OPENS.topics, ofKind('Topic'));
  await runRows(tx, WRITE_OPENS.places, ofKind('Place'));
  await runRows(tx, WRITE_OPENS.actors, [...ofKind('Person'), ...ofKind('Organization')]);
}

async function runRows<T extends Parameter>(
  tx: GraphWriter,
  query: Query<{ readonly rows: readonly T[] }, Row> | undefined,
  rows: readonly T[] | undefined,
): Promise<void> {
  if (query === undefined || rows === undefined) return;
  for (const part of chunk(rows)) await tx.run(query, { rows: part });
}

function chunk<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE));
}
