import type { NodeKind } from '../../domain/ids.ts';

/** How a hit answers a search, the best first. */
export const RANKS = ['EXACT', 'ALIAS', 'PREFIX', 'FUZZY'] as const;
export type Match = (typeof RANKS)[number];

/** The kinds of node that search finds. */
export const SEARCHED_KINDS = [
  'Person',
  'Country',
  'Organization',
  'Meeting',
  'Topic',
  'Place',
  'Document',
  'Statement',
] as const satisfies readonly NodeKind[];
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** Where a hit stands in the order of a search. */
export interface SearchPosition {
  /** Index in RANKS. */
  readonly rank: number;
  /** Meetings that it took part in, that it is about, that were held there or that it reports; 1 for a meeting. */
  readonly meetings: number;
  readonly id: string;
}

/** The order of hits: the better match, then more meetings, then the lesser id. */
export function comparePositions(a: SearchPosition, b: SearchPosition): number {
  return a.rank - b.rank || b.meetings - a.meetings || compareIds(a.id, b.id);
}

/** By code points, as both engines compare strings. */
function compareIds(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
