import type { ChangedNode, NodeRow } from '../../domain/graph/graph-change.ts';
import type { Query, Row } from '../port.ts';

export type WriteNodes = Query<{ readonly rows: readonly NodeParameter[] }, Row>;
/** A NodeRow as the port takes it. */
export type NodeParameter = { readonly [K in keyof NodeRow]: NodeRow[K] };

const LABELS: Readonly<Record<ChangedNode, string>> = {
  Person: 'SET n:Actor',
  Country: 'SET n:Actor',
  Organization: 'SET n:Actor',
  Topic: '',
  Place: '',
  Document: '',
  Report: '',
  Statement: '',
  Meeting: '',
};

function writeNodes(label: ChangedNode): WriteNodes {
  const lines = ['UNWIND $rows AS row', `MERGE (n:${label} {id: row.id})`, LABELS[label], 'SET n += row.properties'];
  return { name: `write-${label.toLowerCase()}-nodes`, cypher: lines.filter((line) => line !== '').join('\n') };
}

/** Creates or updates nodes by id, one statement for each label. */
export const WRITE_NODES: Readonly<Record<ChangedNode, WriteNodes>> = {
  Person: writeNodes('Person'),
  Country: writeNodes('Country'),
  Organization: writeNodes('Organization'),
  Topic: writeNodes('Topic'),
  Place: writeNodes('Place'),
  Document: writeNodes('Document'),
  Report: writeNodes('Report'),
  Statement: writeNodes('Statement'),
  Meeting: writeNodes('Meeting'),
};
