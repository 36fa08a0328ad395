import {
  CHANGED_EDGES,
  type ChangedEdge,
  type EdgeRow,
  PROJECTED_EDGES,
  type ProjectedEdge,
} from '../../domain/graph/graph-change.ts';
import type { Query, Row } from '../port.ts';
import { EDGE_PATTERNS, type EdgePattern } from './changed-edges.ts';

export type WriteEdges = Query<{ readonly rows: readonly EdgeParameter[] }, Row>;
/** An EdgeRow as the port takes it. */
export type EdgeParameter = { readonly [K in keyof EdgeRow]: EdgeRow[K] };

function nameOf(edge: string): string {
  return edge.toLowerCase().replaceAll('_', '-');
}

/** The two ends, the small one first; a MERGE and a MATCH start there. */
function drawEdge({ type, from, to, small }: EdgePattern): {
  readonly nodes: readonly string[];
  readonly edge: string;
} {
  const nodes = [`MATCH (a:${from} {id: row.from})`, `MATCH (b:${to} {id: row.to})`];
  return small === 'from'
    ? { nodes, edge: `(a)-[e:${type}]->(b)` }
    : { nodes: nodes.reverse(), edge: `(b)<-[e:${type}]-(a)` };
}

function writeEdges(name: ChangedEdge | ProjectedEdge): WriteEdges {
  const { nodes, edge } = drawEdge(EDGE_PATTERNS[name]);
  const lines = ['UNWIND $rows AS row', ...nodes, `MERGE ${edge}`, 'SET e += row.properties'];
  return { name: `write-${nameOf(name)}-edges`, cypher: lines.join('\n') };
}

function removeEdges(name: ProjectedEdge): WriteEdges {
  const { type, from, to, small } = EDGE_PATTERNS[name];
  const pattern =
    small === 'from'
      ? [`MATCH (a:${from} {id: row.from})-[e:${type}]->(b:${to})`, 'WHERE b.id = row.to']
      : [`MATCH (b:${to} {id: row.to})<-[e:${type}]-(a:${from})`, 'WHERE a.id = row.from'];
  return {
    name: `remove-${nameOf(name)}-edges`,
    cypher: ['UNWIND $rows AS row', ...pattern, 'DELETE e'].join('\n'),
  };
}

/** Creates or updates relationships between nodes that there are, one statement for each. */
export const WRITE_EDGES: ReadonlyMap<ChangedEdge | ProjectedEdge, WriteEdges> = new Map(
  [...CHANGED_EDGES, ...PROJECTED_EDGES].map((name) => [name, writeEdges(name)]),
);

/** Removes relationships of meetings that no report gives any more. */
export const REMOVE_EDGES: ReadonlyMap<ProjectedEdge, WriteEdges> = new Map(
  PROJECTED_EDGES.map((name) => [name, removeEdges(name)]),
);
