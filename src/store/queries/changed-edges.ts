import type { ChangedEdge, ProjectedEdge, SupportedEdge } from '../../domain/graph/graph-change.ts';

/** How a relationship that ingest writes lies in the graph. */
export interface EdgePattern {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The end that has few relationships: where a MERGE starts, since it walks those of the node it starts at. */
  readonly small: 'from' | 'to';
}

export const EDGE_PATTERNS: Readonly<Record<ChangedEdge | ProjectedEdge | SupportedEdge, EdgePattern>> = {
  LOCATED_IN: { type: 'LOCATED_IN', from: 'Place', to: 'Country', small: 'from' },
  MENTIONS: { type: 'MENTIONS', from: 'Document', to: 'Actor', small: 'from' },
  CARRIES: { type: 'CARRIES', from: 'Document', to: 'Report', small: 'to' },
  REPORTS: { type: 'REPORTS', from: 'Report', to: 'Meeting', small: 'from' },
  NAMES: { type: 'NAMES', from: 'Report', to: 'Actor', small: 'from' },
  REPORT_ABOUT: { type: 'ABOUT', from: 'Report', to: 'Topic', small: 'from' },
  REPORT_HELD_IN: { type: 'HELD_IN', from: 'Report', to: 'Place', small: 'from' },
  REPORT_IN_COUNTRY: { type: 'IN_COUNTRY', from: 'Report', to: 'Country', small: 'from' },
  QUOTES: { type: 'QUOTES', from: 'Document', to: 'Statement', small: 'to' },
  SAID: { type: 'SAID', from: 'Actor', to: 'Statement', small: 'to' },
  STATEMENT_ABOUT: { type: 'ABOUT', from: 'Statement', to: 'Topic', small: 'from' },
  DURING: { type: 'DURING', from: 'Statement', to: 'Meeting', small: 'from' },
  OF_COUNTRY: { type: 'OF_COUNTRY', from: 'Person', to: 'Country', small: 'from' },
  BASED_IN: { type: 'BASED_IN', from: 'Organization', to: 'Country', small: 'from' },
  CONCERNS: { type: 'CONCERNS', from: 'Topic', to: 'Actor', small: 'from' },
  TOOK_PART: { type: 'TOOK_PART', from: 'Actor', to: 'Meeting', small: 'to' },
  MEETING_ABOUT: { type: 'ABOUT', from: 'Meeting', to: 'Topic', small: 'from' },
  MEETING_HELD_IN: { type: 'HELD_IN', from: 'Meeting', to: 'Place', small: 'from' },
  MEETING_IN_COUNTRY: { type: 'IN_COUNTRY', from: 'Meeting', to: 'Country', small: 'from' },
  PART_OF: { type: 'PART_OF', from: 'Meeting', to: 'Meeting', small: 'from' },
};
