import { SUPPORTED_EDGES, type SupportedEdge, type SupportedEdgeRow } from '../../domain/graph/graph-change.ts';
import type { Query, Row } from '../port.ts';
import { EDGE_PATTERNS } from './changed-edges.ts';

export type WriteSupportedEdges = Query<{ readonly rows: readonly SupportedEdgeParameter[] }, Row>;
/** A SupportedEdgeRow as the port takes it. */
export type SupportedEdgeParameter = { readonly [K in keyof SupportedEdgeRow]: SupportedEdgeRow[K] };

function writeSupportedEdges(name: SupportedEdge): WriteSupportedEdges {
  const { type, from, to } = EDGE_PATTERNS[name];
  const lines = [
    'UNWIND $rows AS row',
    `MATCH (a:${from} {id: row.from})`,
    `MATCH (b:${to} {id: row.to})`,
    `MERGE (a)-[e:${type}]->(b)`,
    'SET e += row.properties',
    'WITH e, [d IN coalesce(e.documents, []) WHERE NOT d IN row.documents] + row.documents AS documents',
    'SET e.documents = documents, e.documentCount = size(documents)',
  ];
  return { name: `write-${name.toLowerCase().replaceAll('_', '-')}-edges`, cypher: lines.join('\n') };
}

/** Creates relationships that stand on documents, or adds documents to them. An edge comes once in `rows`. */
export const WRITE_SUPPORTED_EDGES: ReadonlyMap<SupportedEdge, WriteSupportedEdges> = new Map(
  SUPPORTED_EDGES.map((name) => [name, writeSupportedEdges(name)]),
);
